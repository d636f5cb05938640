// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journey/journey.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <algorithm>

#include "app/tour/keyboard.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

using flow::StepId;

Journey::Journey(QString dataDir) : m_dataDir(std::move(dataDir)) {
  // A window that closes at the end of a journey must not end what waits for it.
  QGuiApplication::setQuitOnLastWindowClosed(false);
}

Journey::~Journey() {
  close();
}

bool Journey::open(Start start) {
  close();
  app::Services::Settings settings;
  settings.profile = std::move(start.profile);
  settings.dataDir = m_dataDir;
  settings.openInOwnBrowser = [this](const QUrl& address) { return browser.open(address); };
  settings.vault = start.usesRealKeychain ? nullptr : keychain.opened();
  settings.browserPlugin = start.browserPlugin;
  settings.beforeTheWire = cable.observer();
  auto made = app::Services::make(std::move(settings));
  if (!made) {
    qWarning("Usher does not open its folder: %s", qUtf8Printable(made.error().detail));
    return false;
  }
  m_services = std::move(*made);
  shell::WizardWindow::Options options;
  options.makeEmbeddedView = [this](QWidget* parent) { return m_services->embeddedDoor().makeView(parent); };
  m_window = std::make_unique<shell::WizardWindow>(m_services->flow(), m_services->setUp(), desktop, options);
  m_hand = std::make_unique<tour::Hand>(*m_window);
  m_window->show();
  return comesToTheFront();
}

bool Journey::comesToTheFront() {
  m_window->activateWindow();
  return reaches("the window is in front", [this] { return m_window->isActiveWindow(); });
}

void Journey::close() {
  m_hand.reset();
  m_window.reset();
  m_services.reset();
}

const QString& Journey::vendorAppId() const {
  return m_services->profile().integrations.first().application.clientId;
}

QString Journey::shown(const char* label) const {
  const auto* found = inSight<QLabel>(label);
  return found ? found->text() : QString();
}

bool Journey::mayPress(const char* button) const {
  const auto* found = inSight<QAbstractButton>(button);
  return found && found->isEnabled();
}

void Journey::tellWhatIsThere(const char* what) {
  const flow::Step& step = m_services->flow().step(current());
  const QString failure = step.failure() ? kindName(step.failure()->kind) + u' ' + step.failure()->code : u"none"_s;
  const QString ended = browser.ended.isEmpty() || browser.ended.last() ? QString() : browser.ended.last().error().code;
  qWarning("this did not come: %s (at %s%s, failure %s, browser ended %lld of %lld visits %s)", what,
           qUtf8Printable(flow::stepName(current())), step.isBusy() ? ", busy" : "", qUtf8Printable(failure),
           static_cast<long long>(browser.ended.size()), static_cast<long long>(browser.opened.size()),
           qUtf8Printable(ended));
}

bool Journey::reaches(const char* what, const std::function<bool()>& condition, std::chrono::milliseconds longest) {
  if (eventually(condition, longest)) {
    return true;
  }
  tellWhatIsThere(what);
  return false;
}

bool Journey::press(const char* control) {
  const bool pressed = m_hand->press(QLatin1String(control));
  if (!pressed) {
    tellWhatIsThere(control);
  }
  return pressed;
}

bool Journey::types(const char* field, const QString& text) {
  return m_hand->type(QLatin1String(field), text);
}

bool Journey::enters(const char* control) {
  return m_hand->enter(QLatin1String(control));
}

bool Journey::arrives(StepId id) {
  return reaches(qPrintable(flow::stepName(id)),
                 [this, id] { return current() == id && !m_services->flow().step(id).isBusy(); });
}

bool Journey::goesOnTo(StepId id) {
  return press("primary") && arrives(id);
}

bool Journey::visits(StepId id) {
  return press(qPrintable(u"rail-"_s + flow::stepName(id))) && arrives(id);
}

bool Journey::choosesRole(flow::Role role) {
  return press(role == flow::Role::Owner ? "owner" : "administrator") && goesOnTo(StepId::SignIn);
}

bool Journey::signsIn() {
  return press("primary") &&
         reaches("Usher knows who it is", [this] { return signInStep().view().phase == flow::SignInPhase::Confirm; });
}

bool Journey::confirms() {
  return press("primary") && reaches("the page after the sign-in", [this] {
           return current() != StepId::SignIn && !m_services->flow().step(current()).isBusy();
         });
}

bool Journey::consentBecomes(flow::ConsentState state, std::chrono::milliseconds longest) {
  return reaches(
      qPrintable(flow::consentStateName(state)), [this, state] { return consent().view().vendor.state == state; },
      longest);
}

bool Journey::acceptsPermissions() {
  return press("primary") && consentBecomes(flow::ConsentState::Verified) && arrives(StepId::Consent);
}

bool Journey::letsOwnersIn() {
  return press("letOwnersIn") && reaches("owners are let in", [this] {
           return consent().view().owners.state == flow::ConsentState::Verified && !consent().isBusy();
         });
}

bool Journey::setsProperties() {
  auto& properties = step<flow::PropertiesStep>(StepId::Properties);
  return properties.view().changeCount == 0 ||
         (press("primary") && reaches("the properties are set", [&] { return properties.view().isApplied; }));
}

bool Journey::addsOwner(const QString& words) {
  auto& owners = step<flow::OwnersStep>(StepId::Owners);
  const auto found = [&] { return owners.view().search.isDone && !owners.view().search.results.isEmpty(); };
  return m_hand->pick(u"searchOwner"_s, words, found) &&
         reaches("the owner is on the list", [&] { return owners.view().toAdd == 1; }) && press("primary") &&
         reaches("the owner is added", [&] { return owners.view().isApplied && owners.canContinue(); });
}

bool Journey::picksPeople(const QStringList& words) {
  int wanted = assignments().view().toAdd;
  return std::all_of(words.begin(), words.end(), [&](const QString& word) {
    ++wanted;
    const auto found = [&] {
      const flow::SearchView& search = assignments().view().search;
      return search.isDone && search.text == word && !search.results.isEmpty();
    };
    return m_hand->pick(u"searchPeople"_s, word, found) &&
           reaches("the chosen one is on the list", [&] { return assignments().view().toAdd == wanted; });
  });
}

QStringList Journey::choosesMany(int count) {
  QStringList chosen;
  for (const QChar letter : u"asmlobk"_s) {
    assignments().search(letter);
    reaches("people are found", [&] {
      const flow::SearchView& search = assignments().view().search;
      return search.isDone && search.text == letter;
    });
    QStringList found;
    for (const flow::Candidate& candidate : assignments().view().search.results) {
      if (!candidate.isGroup && !candidate.isChosen && !chosen.contains(candidate.id) &&
          chosen.size() + found.size() < count) {
        found.append(candidate.id);
      }
    }
    assignments().add(found);
    chosen += found;
    if (chosen.size() == count) {
      break;
    }
  }
  return chosen;
}

bool Journey::putsInList(const QString& text) {
  if (!m_hand->isThere(u"pastedList"_s) &&
      (!press("pasteList") || !reaches("the field for a list", [this] { return m_hand->isThere(u"pastedList"_s); }))) {
    return false;
  }
  QGuiApplication::clipboard()->setText(text);
  auto* field = m_window->findChild<QWidget*>(u"pastedList"_s);
  tour::Keyboard::press(field, Qt::Key_A, Qt::ControlModifier);
  tour::Keyboard::press(field, Qt::Key_V, Qt::ControlModifier);
  return true;
}

bool Journey::pastesList(const QString& text) {
  return putsInList(text) && press("primary") && reaches("Usher knows whom the list means", [this] {
           return assignments().view().list.stage == flow::ListStage::Reviewing && !assignments().isBusy();
         });
}

bool Journey::previewsList() {
  if (!press("primary") || !reaches("the preview", [this] { return assignments().view().isPreviewing; })) {
    return false;
  }
  const int number = assignments().view().preview.number();
  return (number == 0 || m_hand->type(u"typedNumber"_s, QString::number(number))) &&
         reaches("the number is right", [this] { return assignments().view().preview.mayApply(); });
}

bool Journey::opensHistory() {
  return press("whatChanged") && arrives(StepId::History);
}

bool Journey::previewsTakingBack() {
  return enters("historyRuns") &&
         reaches("the run is open", [this] { return history().view().phase == flow::HistoryPhase::Changes; }) &&
         press("primary") && reaches("what taking back does", [this] {
           return history().view().phase == flow::HistoryPhase::Preview && history().view().readAt &&
                  !history().isBusy();
         });
}

bool Journey::takesBack() {
  const int number = history().view().numberToType;
  return (number == 0 || types("undoNumber", QString::number(number))) && press("primary") &&
         reaches(
             "it is taken back",
             [this] { return history().view().phase == flow::HistoryPhase::TakenBack && !history().isBusy(); },
             std::chrono::seconds(90));
}

bool Journey::isAskedToContinue() {
  return reaches("the question whether to continue",
                 [this] { return assignments().view().unfinished && !assignments().isBusy(); });
}

bool Journey::sendsAssignments() {
  return press("primary") &&
         reaches(
             "everybody is added", [this] { return assignments().view().isApplied && !assignments().isBusy(); },
             std::chrono::seconds(90));
}

bool Journey::checklistIsRead() {
  return reaches("the checklist is read", [this] {
    const flow::FinishView& view = finishStep().view();
    return view.recipientsRead && !finishStep().isBusy() &&
           std::none_of(view.checks.begin(), view.checks.end(),
                        [](const flow::CheckLine& line) { return line.result == flow::CheckResult::Reading; });
  });
}

bool Journey::finishes() {
  return press("primary") && reaches("the window closes", [this] { return !m_window->isVisible(); });
}

}  // namespace usher::test
