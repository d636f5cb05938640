// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/reception.h"

#include <QAction>
#include <QLabel>

#include "app/tour/waiting.h"
#include "pages/integration_words.h"

namespace usher::tour {

Reception::Reception(Opened opened, const QList<PracticeAccount>& accounts, PracticeReader& reader, Report& report)
    : m_opened(std::move(opened)),
      m_accounts(accounts),
      m_reader(reader),
      m_report(report),
      m_camera(m_opened.window, report),
      m_hand(m_opened.window) {}

QString Reception::textOf(const QString& control) const {
  const auto* label = m_opened.window.findChild<QWidget*>(control);
  return label && label->isVisible() ? label->property("text").toString() : QString();
}

bool Reception::empty() {
  const bool isThere =
      m_camera.expect("the account window", [this] { return m_hand.isThere(QStringLiteral("addAccount")); });
  m_camera.picture(QStringLiteral("accounts-none"));
  return isThere;
}

bool Reception::add(const QString& name, const QString& domain) {
  return m_hand.type(QStringLiteral("accountName"), name) && m_hand.type(QStringLiteral("accountDomain"), domain) &&
         m_hand.press(QStringLiteral("confirmAdding")) &&
         m_camera.expect("the new account is shown", [&] { return textOf(QStringLiteral("accountTitle")) == name; });
}

bool Reception::addPartner(const QString& name, const QString& domain) {
  const bool isOpen = m_hand.press(QStringLiteral("addAccount")) && m_hand.press(QStringLiteral("kindPartner"));
  m_camera.picture(QStringLiteral("account-add"));
  return isOpen && add(name, domain);
}

bool Reception::addCustomer(const QString& name, const QString& domain) {
  return m_hand.press(QStringLiteral("addAccount")) && m_hand.press(QStringLiteral("kindCustomer")) &&
         add(name, domain);
}

bool Reception::partnersRule() {
  const bool isTold = m_camera.expect("the partner account says that it cannot enable",
                                      [this] { return m_hand.isThere(QStringLiteral("partnerNoticeCreate")); });
  m_camera.picture(QStringLiteral("account-partner"));
  return isTold;
}

bool Reception::addIntegration(bool takesPictures) {
  if (takesPictures) {
    m_camera.picture(QStringLiteral("account-without-integrations"));
  }
  const bool isAdded = m_hand.press(QStringLiteral("addNew")) && m_hand.press(QStringLiteral("application0Add"));
  if (takesPictures) {
    m_camera.picture(QStringLiteral("account-catalogue"));
  }
  return isAdded && m_hand.press(QStringLiteral("catalogueDone")) &&
         m_camera.expect("the integration is in the account",
                         [this] { return m_hand.isThere(QStringLiteral("integration0Setup")); });
}

std::unique_ptr<Stage> Reception::dialogOf(const QString& tenant) {
  if (!m_camera.expect("the configuration dialog", [this] { return m_opened.dialog().has_value(); })) {
    return nullptr;
  }
  m_reader.setTenant(tenant);
  return std::make_unique<Stage>(*m_opened.dialog(), m_accounts, m_reader, m_report);
}

std::unique_ptr<Stage> Reception::openSetUp(const QString& tenant) {
  return m_hand.press(QStringLiteral("integration0Setup")) ? dialogOf(tenant) : nullptr;
}

std::unique_ptr<Stage> Reception::openRemoval(const QString& tenant) {
  auto* remove = m_opened.window.findChild<QAction*>(QStringLiteral("integration0Remove"));
  if (!m_camera.saw("the row's menu", remove != nullptr)) {
    return nullptr;
  }
  remove->trigger();
  return dialogOf(tenant);
}

bool Reception::isClosed() {
  return m_camera.expect("the dialog is closed", [this] { return !m_opened.dialog(); });
}

bool Reception::rowSays(const flow::IntegrationStanding& standing, const QString& pictureName) {
  const QString words = pages::integrationWords(standing, QDateTime::currentDateTimeUtc()).text;
  const bool isSaid = m_camera.expect(qPrintable(QStringLiteral("the row says: ") + words),
                                      [&] { return textOf(QStringLiteral("integration0First")) == words; });
  m_camera.picture(pictureName);
  return isSaid;
}

bool Reception::overview() {
  const bool isOpen = m_hand.press(QStringLiteral("overview"));
  m_camera.picture(QStringLiteral("accounts-overview"));
  return isOpen;
}

bool Reception::chooses(const QString& name) {
  return m_hand.type(QStringLiteral("findAccount"), name) && m_hand.enter(QStringLiteral("findAccount")) &&
         m_camera.expect("the account is shown", [&] { return textOf(QStringLiteral("accountTitle")) == name; });
}

}  // namespace usher::tour
