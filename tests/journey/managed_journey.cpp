// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journey/managed_journey.h"

#include <QAction>
#include <QApplication>
#include <QTimer>

#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

using flow::ConsentState;
using flow::StepId;

ManagedJourney::ManagedJourney(QString dataDir) : m_dataDir(std::move(dataDir)) {
  // A window that closes at the end of a journey must not end what waits for it.
  QGuiApplication::setQuitOnLastWindowClosed(false);
}

ManagedJourney::~ManagedJourney() {
  close();
}

bool ManagedJourney::open(Start start) {
  close();
  app::ManagedAccounts::Settings settings;
  settings.services.profile = std::move(start.profile);
  settings.services.dataDir = m_dataDir;
  settings.services.openInOwnBrowser = [this](const QUrl& address) { return browser.open(address); };
  if (!start.usesRealKeychain) {
    settings.services.vault = keychain.opened();
  }
  settings.services.browserPlugin = QString();
  settings.services.beforeTheWire = watch.observer();
  auto made = app::ManagedAccounts::open(std::move(settings), desktop);
  if (!made) {
    qWarning("Usher does not open its folder: %s", qUtf8Printable(made.error().detail));
    return false;
  }
  m_accounts = std::move(*made);
  window().activateWindow();
  return reaches("the account window is in front", [this] { return window().isActiveWindow(); });
}

void ManagedJourney::close() {
  m_accounts.reset();
}

QString ManagedJourney::shown(const char* name) const {
  for (const QWidget* found : m_accounts->window().findChildren<QWidget*>(QLatin1String(name))) {
    if (found->isVisible()) {
      return found->property("text").toString();
    }
  }
  return {};
}

void ManagedJourney::tellWhatIsThere(const char* what) {
  const QString ended = browser.ended.isEmpty() || browser.ended.last() ? QString() : browser.ended.last().error().code;
  QString dialog = u"no dialog"_s;
  if (m_accounts && hasDialog()) {
    const flow::Step& step = services().flow().step(current());
    const auto& failure = step.failure();
    dialog = u"dialog at %1%2, consent %3, failure %4"_s.arg(
        flow::stepName(current()), step.isBusy() ? u", busy"_s : QString(),
        flow::consentStateName(consent().view().vendor.state),
        failure ? kindName(failure->kind) + u' ' + failure->code + u' ' + failure->detail : u"none"_s);
  }
  qWarning("this did not come: %s (%s, row %s, browser ended %lld of %lld visits %s)", what, qUtf8Printable(dialog),
           m_accounts ? qUtf8Printable(shown("integration0First")) : "", static_cast<long long>(browser.ended.size()),
           static_cast<long long>(browser.opened.size()), qUtf8Printable(ended));
}

bool ManagedJourney::reaches(const char* what, const std::function<bool()>& condition,
                             std::chrono::milliseconds longest) {
  if (eventually(condition, longest)) {
    return true;
  }
  tellWhatIsThere(what);
  return false;
}

bool ManagedJourney::press(const char* control) {
  const bool pressed = tour::Hand(window()).press(QLatin1String(control));
  if (!pressed) {
    tellWhatIsThere(control);
  }
  return pressed;
}

bool ManagedJourney::adds(const QString& name, const QString& domain, state::AccountKind kind) {
  tour::Hand hand(window());
  return press("addAccount") && press(kind == state::AccountKind::Partner ? "kindPartner" : "kindCustomer") &&
         hand.type(u"accountName"_s, name) && hand.type(u"accountDomain"_s, domain) && press("confirmAdding") &&
         reaches("the new account is shown", [&] { return shown("accountTitle") == name; });
}

bool ManagedJourney::addsIntegration(int row) {
  return press("addNew") && press(qPrintable(u"application%1Add"_s.arg(row))) && press("catalogueDone") &&
         reaches("the integration is in the account",
                 [&] { return !shown(qPrintable(u"integration%1First"_s.arg(row))).isEmpty(); });
}

bool ManagedJourney::chooses(const QString& name) {
  tour::Hand hand(window());
  const bool isShown = hand.type(u"findAccount"_s, name) && hand.enter(u"findAccount"_s) &&
                       reaches("the account is shown", [&] { return shown("accountTitle") == name; });
  // What is looked for stays in the field, and hides the other accounts.
  return isShown && hand.type(u"findAccount"_s, {});
}

bool ManagedJourney::rowSays(const QString& text, int row) {
  const QString line = u"integration%1First"_s.arg(row);
  return reaches(qPrintable(u"the row says: "_s + text), [&] { return shown(qPrintable(line)) == text; });
}

bool ManagedJourney::isBegun() {
  // A window enters its first step when the events of being shown are over.
  bool isShown = false;
  QTimer::singleShot(0, &window(), [&isShown] { isShown = true; });
  return reaches("the dialog", [&] { return isShown && hasDialog() && !services().flow().step(current()).isBusy(); });
}

bool ManagedJourney::opensSetUp(int row) {
  return press(qPrintable(u"integration%1Setup"_s.arg(row))) && isBegun();
}

bool ManagedJourney::opensRemoval() {
  auto* const remove = window().findChild<QAction*>(u"integration0Remove"_s);
  if (!remove) {
    tellWhatIsThere("integration0Remove");
    return false;
  }
  remove->trigger();
  return isBegun() && current() == StepId::Removal;
}

bool ManagedJourney::looksAreOver() {
  // A look lives below the accounts for as long as it goes on.
  return reaches("no look goes on", [this] { return m_accounts->children().isEmpty(); });
}

bool ManagedJourney::pressInDialog(const char* control) {
  if (!hasDialog()) {
    tellWhatIsThere(control);
    return false;
  }
  const bool pressed = tour::Hand(m_accounts->dialog()->window()).press(QLatin1String(control));
  if (!pressed) {
    tellWhatIsThere(control);
  }
  return pressed;
}

bool ManagedJourney::consentBecomes(ConsentState state) {
  return reaches(qPrintable(flow::consentStateName(state)), [this, state] {
    return hasDialog() && consent().view().vendor.state == state && !consent().isBusy();
  });
}

bool ManagedJourney::arrives(StepId id) {
  return reaches(qPrintable(flow::stepName(id)),
                 [this, id] { return hasDialog() && current() == id && !services().flow().step(id).isBusy(); });
}

bool ManagedJourney::isKept() {
  return dynamic_cast<flow::EnableStep&>(services().flow().step(StepId::Enable)).view().keepSignedIn;
}

bool ManagedJourney::authorizes() {
  return pressInDialog("primary") && consentBecomes(ConsentState::Verified) && arrives(StepId::Enable) &&
         // Whoever looks after customers wants to look again without them.
         (isKept() || pressInDialog("keepSignedIn"));
}

bool ManagedJourney::endsDialog(const char* control) {
  return pressInDialog(control) && reaches("the dialog closes", [this] { return !hasDialog(); });
}

bool ManagedJourney::closesDialog() {
  m_accounts->dialog()->window().close();
  const auto asks = [this] {
    return hasDialog() && tour::Hand(m_accounts->dialog()->window()).isThere(u"questionGo"_s);
  };
  if (!reaches("closed, or a question", [&] { return !hasDialog() || asks(); })) {
    return false;
  }
  return !hasDialog() || endsDialog("questionGo");
}

bool ManagedJourney::setsUp(const PracticePerson& person) {
  browser.become(person);
  return opensSetUp() && authorizes() && endsDialog("primary") && rowSays(u"Enabled, consent verified"_s);
}

}  // namespace usher::test
