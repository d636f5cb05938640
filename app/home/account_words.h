// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include "app/home/account_entry.h"
#include "base/failure.h"
#include "pages/kit/icon.h"

namespace usher::home {

/// `text` with places to break in words that are longer than a line may be.
QString breakable(const QString& text);

/// A small mark beside words.
struct Mark {
  pages::kit::Icon icon = pages::kit::Icon::Open;
  pages::Tone tone = pages::Tone::Neutral;
};

QString stateWords(AccountState state);
Mark stateMark(AccountState state);

/// "Customer account", "Partner account".
QString kindWords(state::AccountKind kind);
/// The second line of an account in a list: how it stands, or what it is.
QString accountSummary(const AccountEntry& entry);
Mark accountMark(const AccountEntry& entry);
QString accountColumnWords();
QString notAddedWords();

/// What is true once it is enabled, in the vendor's own words.
QString enabledWords(const QString& integrationName);

/// What is wrong with a typed value, as one sentence beside its field; empty where the failure is of another kind.
/// `typed` is the value.
QString inputProblem(const Failure& failure, const QString& typed);
/// Which field that sentence belongs to.
enum class InputField { None, Kind, Name, Domain };
InputField fieldOf(const Failure& failure);

}  // namespace usher::home
