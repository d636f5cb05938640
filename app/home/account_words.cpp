// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/foreign_text.h"
#include "pages/times.h"
#include "state/account_book.h"

namespace usher::home {

struct AccountWords {
  Q_DECLARE_TR_FUNCTIONS(usher::home::AccountWords)
};

using pages::Tone;
using pages::kit::Icon;

QString breakable(const QString& text) {
  constexpr qsizetype longestWord = 24;
  constexpr qsizetype piece = 8;
  const QChar mayBreak(0x200B);
  QString broken;
  for (const QString& word : text.split(QLatin1Char(' '))) {
    if (!broken.isEmpty()) {
      broken += QLatin1Char(' ');
    }
    if (word.size() <= longestWord) {
      broken += word;
      continue;
    }
    for (qsizetype at = 0; at < word.size();) {
      // Never between the halves of a character.
      const qsizetype end = qMin(at + piece, word.size());
      const qsizetype next = end < word.size() && word.at(end).isLowSurrogate() ? end + 1 : end;
      broken += word.mid(at, next - at) + mayBreak;
      at = next;
    }
  }
  return broken;
}

QString stateWords(AccountState state) {
  switch (state) {
    case AccountState::NeedsAttention:
      return AccountWords::tr("Needs attention");
    case AccountState::Waiting:
      return AccountWords::tr("Waiting");
    case AccountState::Ready:
      return AccountWords::tr("Ready to enable");
    case AccountState::NotSetUp:
      return AccountWords::tr("Not set up");
    case AccountState::Enabled:
      return AccountWords::tr("Enabled");
  }
  return {};
}

Mark stateMark(AccountState state) {
  switch (state) {
    case AccountState::NeedsAttention:
      return {Icon::Attention, Tone::Attention};
    case AccountState::Waiting:
      return {Icon::Clock, Tone::Neutral};
    case AccountState::Ready:
      return {Icon::Here, Tone::Neutral};
    case AccountState::NotSetUp:
      return {Icon::Open, Tone::Neutral};
    case AccountState::Enabled:
      return {Icon::Done, Tone::Good};
  }
  return {};
}

QString kindWords(state::AccountKind kind) {
  switch (kind) {
    case state::AccountKind::Partner:
      return AccountWords::tr("Partner account");
    case state::AccountKind::Customer:
      break;
  }
  return AccountWords::tr("Customer account");
}

namespace {

QString summaryOf(const AccountEntry& entry) {
  if (entry.isPartner() || !entry.state) {
    return kindWords(entry.account.kind);
  }
  const qsizetype enabled = entry.enabledCount();
  const bool isCalm = *entry.state != AccountState::NeedsAttention && *entry.state != AccountState::Waiting;
  if (isCalm && enabled > 0 && enabled < entry.integrations.size()) {
    //: Of the integrations of an account.
    return AccountWords::tr("%1 of %2 enabled").arg(enabled).arg(entry.integrations.size());
  }
  if (*entry.state == AccountState::Enabled && entry.isEnabledOnTrust()) {
    //: A person said that the consent was given; Microsoft does not show it.
    return AccountWords::tr("Enabled, vouched for");
  }
  return stateWords(*entry.state);
}

}  // namespace

QString accountSummary(const AccountEntry& entry) {
  const QString summary = summaryOf(entry);
  if (entry.account.isArchived) {
    //: %1 is how an account stands, "Enabled".
    return AccountWords::tr("Archived · %1").arg(summary);
  }
  return summary;
}

Mark accountMark(const AccountEntry& entry) {
  if (!entry.state) {
    return {Icon::People, Tone::Neutral};
  }
  if (*entry.state == AccountState::Enabled && entry.isEnabledOnTrust()) {
    return stateMark(AccountState::NeedsAttention);
  }
  return stateMark(*entry.state);
}

QString accountColumnWords() {
  return AccountWords::tr("Account");
}

QString notAddedWords() {
  return AccountWords::tr("Not added");
}

QString enabledWords(const QString& integrationName) {
  const QString name = shownText(integrationName, 60);
  const QString maker = QStringLiteral("Microsoft ");
  if (name.startsWith(maker)) {
    //: The vendor's own sentence; %1 is what Microsoft's product is called, "Office 365".
    return AccountWords::tr("Users in this account can now integrate their %1 account.").arg(name.mid(maker.size()));
  }
  //: %1 is an integration.
  return AccountWords::tr("Users in this account can now use %1.").arg(name);
}

InputField fieldOf(const Failure& failure) {
  if (failure.kind == Failure::Kind::NotFound) {
    return InputField::Domain;
  }
  if (failure.kind != Failure::Kind::BadInput) {
    return InputField::None;
  }
  if (failure.code.startsWith(QLatin1String("name-"))) {
    return InputField::Name;
  }
  return failure.code == QLatin1String("partner-exists") ? InputField::Kind : InputField::Domain;
}

namespace {

QString nameProblem(const Failure& failure, const QString& typed) {
  const QString other = shownText(failure.detail, 120);
  if (failure.code == QLatin1String("name-empty")) {
    return AccountWords::tr("The account needs a name.");
  }
  if (failure.code == QLatin1String("name-too-long")) {
    return AccountWords::tr("This name has %1 characters. At most %2 are possible.")
        .arg(QLocale().toString(typed.trimmed().size()), QLocale().toString(state::AccountBook::longestName));
  }
  if (failure.code == QLatin1String("name-characters")) {
    return AccountWords::tr(
        "This name has characters that cannot be seen, or that turn the writing round. Type it anew "
        "instead of pasting it.");
  }
  return other.isEmpty()
             ? AccountWords::tr("Another account has this name already.")
             : AccountWords::tr("The account “%1” has this name already. Archived accounts count too.").arg(other);
}

QString domainProblem(const Failure& failure, const QString& typed) {
  const QString other = shownText(failure.detail, 120);
  if (failure.kind == Failure::Kind::NotFound) {
    return AccountWords::tr("Microsoft knows no organisation with the domain “%1”. Check how it is written.")
        .arg(shownText(typed, 80));
  }
  if (failure.code == QLatin1String("tenant-taken")) {
    return AccountWords::
        tr("This domain belongs to the organisation of the account “%1”. Two accounts cannot share an organisation.")
            .arg(other);
  }
  if (failure.code == QLatin1String("partner-tenant")) {
    return AccountWords::tr("This domain belongs to the partner's own organisation. A customer has another one.");
  }
  if (failure.code == QLatin1String("domain-needed")) {
    return AccountWords::tr(
        "The partner's domain is needed, so that Usher can keep the partner's organisation out of the customers' "
        "set-ups.");
  }
  return AccountWords::tr("This is not a domain. It looks like contoso.com.");
}

}  // namespace

QString inputProblem(const Failure& failure, const QString& typed) {
  switch (fieldOf(failure)) {
    case InputField::None:
      break;
    case InputField::Kind:
      return AccountWords::tr("There is a partner account already: “%1”. There can be only one.")
          .arg(shownText(failure.detail, 120));
    case InputField::Name:
      return nameProblem(failure, typed);
    case InputField::Domain:
      return domainProblem(failure, typed);
  }
  return {};
}

}  // namespace usher::home
