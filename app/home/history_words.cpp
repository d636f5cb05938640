// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/history_words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "base/foreign_text.h"
#include "flow/steps/consent_step.h"
#include "pages/integration_words.h"
#include "pages/times.h"

namespace usher::home {

struct HistoryWords {
  Q_DECLARE_TR_FUNCTIONS(usher::home::HistoryWords)
};

namespace {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;

QString consentWords(const QString& name) {
  for (const ConsentState state :
       {ConsentState::NotAsked, ConsentState::LinkSent, ConsentState::Declined, ConsentState::NoRights,
        ConsentState::Accepted, ConsentState::BeingCopied, ConsentState::Verified, ConsentState::Drifted,
        ConsentState::NotDetected, ConsentState::VouchedFor}) {
    if (flow::consentStateName(state) == name) {
      return pages::consentStateText(state);
    }
  }
  return {};
}

QString deedWords(const state::AccountEvent& event) {
  if (event.what == u"consent"_s) {
    return consentWords(event.data.value(u"state"_s).toString());
  }
  if (event.what == u"renamed"_s) {
    const QString before = shownText(event.data.value(u"from"_s).toString(), 120);
    return before.isEmpty() ? HistoryWords::tr("renamed") : HistoryWords::tr("renamed, before “%1”").arg(before);
  }
  const QHash<QString, QString> words{
      //: In the history of an account, after the time: it was added.
      {u"added"_s, HistoryWords::tr("account added")},
      {u"archived"_s, HistoryWords::tr("archived")},
      {u"restored"_s, HistoryWords::tr("restored")},
      {u"integration-added"_s, HistoryWords::tr("added")},
      {u"enabled"_s, HistoryWords::tr("enabled")},
      {u"disabled"_s, HistoryWords::tr("disabled")},
      {u"link-made"_s, HistoryWords::tr("link made")},
      {u"link-sent"_s, HistoryWords::tr("link sent")},
      {u"link-received"_s, HistoryWords::tr("link received")},
      {u"vouched"_s, HistoryWords::tr("consent vouched for")},
      {u"removed"_s, HistoryWords::tr("removed")},
      {u"removed-at-microsoft"_s, HistoryWords::tr("removed at Microsoft")},
      {u"removal-not-finished"_s, HistoryWords::tr("removal at Microsoft not finished")},
      {u"app-restored"_s, HistoryWords::tr("app restored at Microsoft")}};
  return words.value(event.what);
}

}  // namespace

QString historyWords(const state::AccountEvent& event, const profile::ProductProfile& profile, const QDateTime& now) {
  QString words = deedWords(event);
  if (words.isEmpty()) {
    return {};
  }
  if (!event.integration.isEmpty()) {
    const auto& all = profile.integrations;
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&event](const profile::Integration& each) { return each.id == event.integration; });
    words = u"%1: %2"_s.arg(shownText(found == all.cend() ? event.integration : found->name, 60), words);
  }
  if (!event.who.isEmpty()) {
    words = u"%1 (%2)"_s.arg(words, shownText(event.who, 60));
  }
  return pages::clockTime(event.when, now) + u"  "_s + words;
}

}  // namespace usher::home
