// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>

#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_step.h"
#include "flow/steps/enable_step.h"
#include "managed_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A set-up in the dialog that dies at any moment. Every call of the store is on the disk when it returns, so a copy of
/// its files is what a kill leaves behind; the vault is copied beside it.
class KilledSetUp : public test::ManagedFlowTest {
 protected:
  /// What was there at one moment, and what was true then.
  struct Moment {
    QString folder;
    std::map<QString, QByteArray> vault;
    bool isAccepted = false;
    int completeReadings = 0;
    bool isEnabling = false;
  };

  KilledSetUp() {
    acceptAtMicrosoft();
    const auto accepts = m_consentPage;
    m_consentPage = [this, accepts](const QUrl& address) {
      keepMoment();
      m_isAccepted = true;
      grantVendor();
      return accepts(address);
    };
    const auto visitor = m_embedded.visitor;
    m_embedded.visitor = [this, visitor](const QUrl& address) {
      keepMoment();
      return visitor(address);
    };
    m_wire.instead = [this](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
      keepMoment();
      m_readings += m_isAccepted && request.url.path().endsWith(u"oauth2PermissionGrants"_s) ? 1 : 0;
      return {};
    };
  }

  QString place(const QString& name) const { return m_folder.filePath(name); }
  void copyFiles(const QString& from, const QString& to) const {
    QDir(place(to)).removeRecursively();
    QDir().mkpath(place(to));
    for (const QString& file : QDir(place(from)).entryList({u"usher.db*"_s}, QDir::Files)) {
      ASSERT_TRUE(QFile::copy(place(from) + u'/' + file, place(to) + u'/' + file));
    }
  }
  void keepMoment() {
    if (m_isOver) {
      return;
    }
    const QString folder = u"moment-%1"_s.arg(m_moments.size());
    copyFiles(u"state"_s, folder);
    m_moments.push_back({folder, m_vault.entries, m_isAccepted, m_readings, m_isEnabling});
  }
  void comeBackTo(const Moment& moment) {
    m_setUp.reset();
    m_microsoft.reset();
    m_graph.reset();
    m_session.reset();
    m_store.reset();
    copyFiles(moment.folder, u"state"_s);
    m_vault.entries = moment.vault;
    startAgain();
  }

  std::vector<Moment> m_moments;
  bool m_isAccepted = false, m_isEnabling = false, m_isOver = false;
  int m_readings = 0;
};

TEST_F(KilledSetUp, IsNeverMoreThanItWasAndAlwaysGoesOn) {
  {
    ConsentStep step(*m_setUp);
    step.enter();
    step.makeLink();
    ASSERT_TRUE(passUntil([&] { return !step.isBusy(); }));
    step.markLinkSent();
    keepMoment();
    step.review();
    ASSERT_TRUE(passUntil([&] { return step.view().vendor.state == ConsentState::Verified && !step.isBusy(); }));
    EnableStep enable(*m_setUp);
    keepMoment();
    m_isEnabling = true;
    enable.enable();
    keepMoment();
  }
  m_isOver = true;
  ASSERT_GE(m_moments.size(), 10U);
  for (const Moment& moment : m_moments) {
    SCOPED_TRACE(moment.folder.toStdString());
    m_wire.granted.clear();
    comeBackTo(moment);
    ASSERT_EQ(book().accounts(m_profile.id).value_or(QList<state::Account>()).size(), 1);
    EXPECT_EQ(account().name, u"Contoso"_s);
    const auto added = book().integration(m_account, m_profile.integrations.first().id).value_or(std::nullopt);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->isEnabled && !moment.isEnabling, false);
    const ConsentState known = consentStateOf(m_setUp->fact(facts::consent));
    EXPECT_EQ(mayEnable(known) && !moment.isAccepted, false) << qPrintable(consentStateName(known));
    EXPECT_EQ(known == ConsentState::Verified && moment.completeReadings < 2, false);

    ConsentStep step(*m_setUp);
    step.enter();
    ASSERT_TRUE(passUntil([&] { return !step.isBusy(); }));
    EXPECT_FALSE(step.failure());
    step.review();
    EXPECT_TRUE(passUntil([&] { return step.view().vendor.state == ConsentState::Verified && !step.isBusy(); }));
  }
}

}  // namespace
}  // namespace usher::flow
