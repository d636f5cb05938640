// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>

#include "removal_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Item = RemovalItem;

/// A removal that dies at any of its requests: before it, or after it arrived and before the answer. What the files of
/// the store held then is what the next start finds.
class KilledRemoval : public test::RemovalTest {
 protected:
  void copyFiles(const QString& from, const QString& to) {
    const QString target = m_folder.filePath(to);
    QDir(target).removeRecursively();
    QDir().mkpath(target);
    for (const QString& file : QDir(m_folder.filePath(from)).entryList({u"usher.db*"_s}, QDir::Files)) {
      ASSERT_TRUE(QFile::copy(m_folder.filePath(from) + u'/' + file, target + u'/' + file));
    }
  }

  /// False when the removal was through before.
  bool dieAt(int fatal, bool arrives) {
    int requests = 0;
    bool isDead = false;
    m_tenant->instead = [&, this](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
      if (!isDead && requests++ < fatal) {
        return {};
      }
      if (!std::exchange(isDead, true)) {
        if (arrives) {
          m_practice->send(request);
        }
        copyFiles(u"state"_s, u"left"_s);
      }
      return Result<http::HttpReply>(fail(Failure::Kind::Offline));
    };
    EXPECT_TRUE(removes());
    m_tenant->instead = {};
    if (!isDead) {
      copyFiles(u"state"_s, u"left"_s);
    }
    return isDead;
  }

  void restartFromWhatIsLeft() {
    m_step.reset();
    m_setUp.reset();
    m_microsoft.reset();
    m_graph.reset();
    m_session.reset();
    m_store.reset();
    copyFiles(u"left"_s, u"state"_s);
    startAgain();
    signInAs();
    makeStep();
  }

  bool isRecordedAsGone(Item item) const {
    const auto& lines = view().record;
    return std::any_of(lines.begin(), lines.end(), [item](const RemovalRecordLine& line) {
      return line.item == item && line.state == RecordState::Gone;
    });
  }
};

TEST_F(KilledRemoval, AtAnyRequestIsReadAsItIsAndFinishedByTheNextStart) {
  bool died = true;
  int kills = 0;
  for (int fatal = 0; died && !HasFailure(); ++fatal) {
    for (const bool arrives : {false, true}) {
      SCOPED_TRACE(fatal * 2 + arrives);
      QDir(m_folder.filePath(u"state"_s)).removeRecursively();
      open(configured());
      ASSERT_TRUE(enters());
      chooseOnly({Item::VendorApp, Item::UshersApp});
      died = dieAt(fatal, arrives);
      if (!died) {
        break;
      }
      ++kills;
      const bool hadVendors = vendorsAppIfThere(), hadUshers = hasUshersApp();
      restartFromWhatIsLeft();
      ASSERT_TRUE(enters());
      EXPECT_EQ(row(Item::VendorApp) != nullptr, hadVendors);
      EXPECT_EQ(row(Item::UshersApp) != nullptr, hadUshers);
      EXPECT_EQ(isRecordedAsGone(Item::VendorApp), !hadVendors);
      EXPECT_EQ(isRecordedAsGone(Item::UshersApp), !hadUshers);
      EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
      if (hadVendors || hadUshers) {
        chooseOnly({Item::VendorApp, Item::UshersApp});
        ASSERT_TRUE(removes());
      }
      EXPECT_FALSE(vendorsAppIfThere());
      EXPECT_FALSE(hasUshersApp());
      EXPECT_TRUE(isRecordedAsGone(Item::VendorApp));
      EXPECT_TRUE(isRecordedAsGone(Item::UshersApp));
    }
  }
  EXPECT_GE(kills, 10);
}

TEST_F(KilledRemoval, OfOneThingAfterTheOtherLosesNoneOfThem) {
  const auto assigned = [this] {
    const auto& all = std::as_const(world().assignments);
    return std::count_if(all.begin(), all.end(),
                         [this](const demo::Assignment& one) { return one.resourceId == m_vendorsId; });
  };
  const auto recorded = [this] {
    const auto& lines = view().record;
    return std::count_if(lines.begin(), lines.end(), [](const RemovalRecordLine& line) {
      return line.item == Item::Assignments && line.state == RecordState::Gone;
    });
  };
  bool died = true;
  for (int fatal = 0; died && !HasFailure(); ++fatal) {
    SCOPED_TRACE(fatal);
    QDir(m_folder.filePath(u"state"_s)).removeRecursively();
    open(configured());
    rememberIds();
    const auto before = assigned();
    ASSERT_TRUE(enters());
    chooseOnly({Item::Assignments});
    died = dieAt(fatal, fatal % 2 == 1);
    restartFromWhatIsLeft();
    ASSERT_TRUE(enters());
    EXPECT_EQ(row(Item::Assignments) ? row(Item::Assignments)->count : 0, assigned());
    EXPECT_EQ(recorded(), before - assigned());
    chooseOnly({Item::Assignments});
    if (row(Item::Assignments)) {
      ASSERT_TRUE(removes());
    }
    EXPECT_EQ(assigned(), 0);
    EXPECT_EQ(recorded(), before);
  }
}

}  // namespace
}  // namespace usher::flow
