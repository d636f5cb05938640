// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "home_fixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

profile::Integration sampleIntegration(const QString& id, const QString& tab, const QString& name) {
  profile::Integration integration;
  integration.id = id;
  integration.tab = tab;
  integration.name = name;
  integration.description = profile::LocalText({{QString(), name + u" for the users of this account."_s}});
  integration.flow = {profile::FlowName::Consent, profile::FlowName::Enable};
  return integration;
}

profile::ProductProfile sampleProfile() {
  profile::ProductProfile profile;
  profile.id = u"mitel-cloudlink"_s;
  profile.accounts = profile::Accounts::Managed;
  profile.vendor = {.name = u"Mitel"_s,
                    .supportEmail = u"support@mitel.example"_s,
                    .accent = u"#1b5e9e"_s,
                    .logo = QStringLiteral(USHER_SOURCE_DIR "/resources/profiles/mitel-cloudlink.svg")};
  profile.integrations = {sampleIntegration(u"teams"_s, u"Mitel"_s, u"MiTeam Meetings"_s),
                          sampleIntegration(u"office365"_s, u"3rd party"_s, u"Microsoft Office 365"_s),
                          sampleIntegration(u"calendar"_s, u"3rd party"_s, u"Shared calendar"_s)};
  return profile;
}

/// As flow records it.
state::Strength strengthOf(flow::ConsentState consent) {
  switch (consent) {
    case flow::ConsentState::Verified:
      return state::Strength::Verified;
    case flow::ConsentState::LinkSent:
    case flow::ConsentState::VouchedFor:
      return state::Strength::Said;
    default:
      return state::Strength::Reported;
  }
}

}  // namespace

HomeTest::HomeTest() : m_profile(sampleProfile()) {
  m_clock.setNow(QDateTime({2026, 3, 2}, {12, 4}, Qt::UTC));
  m_store = std::move(*state::StateStore::open(m_folder.path()));
}

HomeTest::~HomeTest() = default;

void HomeTest::open(QSize size) {
  home::Parts parts{.profile = m_profile, .book = m_store->accounts(), .clock = m_clock, .desktop = m_desktop};
  parts.lookUpTenant = [this](const QString& domain) {
    m_wanted.lookUps.append(domain);
    if (m_found) {
      return ready<home::FoundTenant>(*m_found);
    }
    m_pendingLookUps.append(Completion<home::FoundTenant>());
    return m_pendingLookUps.last().pending();
  };
  parts.openSetUp = [this](const QString& id, const QString& integration) {
    m_wanted.setUps.append({id, integration});
  };
  parts.openRemoval = [this](const QString& id, const QString& integration) {
    m_wanted.removals.append({id, integration});
  };
  parts.openHistory = [this](const QString& id, const QString& integration) {
    m_wanted.histories.append({id, integration});
  };
  parts.lookAgain = [this](const QString& id, const QString& integration) {
    m_wanted.looks.append({id, integration});
    m_pendingLooks.append(Completion<void>());
    return m_pendingLooks.last().pending();
  };
  parts.notice = m_notice;
  parts.noticeDetails = m_notice.isEmpty() ? QString() : u"Nothing here reaches Microsoft."_s;
  m_window = std::make_unique<home::AccountWindow>(std::move(parts));
  m_window->resize(size);
  m_window->show();
  m_window->activateWindow();
  EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

QString HomeTest::addAccount(const QString& name, state::AccountKind kind) {
  state::Account account;
  account.profile = m_profile.id;
  account.kind = kind;
  account.name = name;
  account.created = m_clock.now();
  const auto added = m_store->accounts().add(account);
  EXPECT_TRUE(added);
  return added ? added->id : QString();
}

void HomeTest::addIntegration(const QString& id, flow::ConsentState consent, bool enabled, const QString& integration) {
  EXPECT_TRUE(m_store->accounts().addIntegration(id, integration, m_clock.now()));
  recordConsent(id, consent, integration);
  if (enabled) {
    EXPECT_TRUE(m_store->accounts().setEnabled(id, integration, true, u"Dana Klein"_s, m_clock.now()));
  }
}

void HomeTest::recordConsent(const QString& id, flow::ConsentState consent, const QString& integration) {
  const state::SetUpKey key{m_profile.id, id, integration, account(id).tenant};
  QJsonObject data{{u"state"_s, flow::consentStateName(consent)}};
  if (consent == flow::ConsentState::VouchedFor) {
    data.insert(u"by"_s, u"Dana Klein"_s);
  }
  EXPECT_TRUE(m_store->record(
      key, {.name = u"consent"_s, .strength = strengthOf(consent), .when = m_clock.now(), .data = data}));
}

state::Account HomeTest::account(const QString& id) const {
  const auto found = m_store->accounts().account(id);
  return found && *found ? **found : state::Account{};
}

state::AddedIntegration HomeTest::integration(const QString& id, const QString& integration) const {
  const auto found = m_store->accounts().integration(id, integration);
  return found && *found ? **found : state::AddedIntegration{};
}

QStringList HomeTest::historyOf(const QString& id) const {
  QStringList words;
  const auto events = m_store->accounts().events(id);
  for (const state::AccountEvent& event : events ? *events : QList<state::AccountEvent>()) {
    words.append(event.what);
  }
  return words;
}

bool HomeTest::isShown(const char* name) const {
  const auto* widget = child(name);
  return widget && widget->isVisible();
}

QString HomeTest::textOf(const char* name) const {
  const auto* label = child<QLabel>(name);
  return label && label->isVisible() ? label->text() : QString();
}

void HomeTest::click(const char* name) {
  QWidget* widget = child(name);
  ASSERT_TRUE(widget && widget->isVisible()) << name;
  QTest::mouseClick(widget, Qt::LeftButton);
}

void HomeTest::type(const char* name, const QString& text) {
  auto* edit = child<QLineEdit>(name);
  ASSERT_TRUE(edit && edit->isVisible()) << name;
  edit->setFocus();
  edit->selectAll();
  QTest::keyClick(edit, Qt::Key_Delete);
  const bool isTyped = text.size() < 60 && std::all_of(text.cbegin(), text.cend(), [](QChar each) {
                         return each.unicode() >= 0x20 && each.unicode() < 0x7f;
                       });
  // What nobody types is pasted.
  if (isTyped) {
    QTest::keyClicks(edit, text);
  } else {
    edit->insert(text);
  }
}

void HomeTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QWidget* focus = QApplication::focusWidget();
  QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

QString HomeTest::focused() const {
  const QWidget* focus = QApplication::focusWidget();
  return focus ? focus->objectName() : QString();
}

QStringList HomeTest::listed() const {
  const auto* list = child<QAbstractItemView>("accounts");
  QStringList names;
  for (int row = 0; row < list->model()->rowCount(); ++row) {
    names.append(list->model()->index(row, 0).data().toString());
  }
  return names;
}

}  // namespace usher::test
