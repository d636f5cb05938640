// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>

#include "pages/error_words/turn.h"
#include "pages/failure_action.h"

namespace usher::pages {

/// What one error means.
struct ErrorMeaning {
  QString happened;  ///< A sentence.
  QString advice;    ///< The one thing to do.
  Turn turn = Turn::You;
  MendingRole role = MendingRole::None;
  FailureAction action = FailureAction::None;

  bool operator==(const ErrorMeaning&) const = default;
};

/// A row of the tables: words as in the sources, marked by QT_TRANSLATE_NOOP for translation.
struct ErrorRow {
  Turn turn;
  MendingRole role;
  FailureAction action;
  const char* happened;
  const char* advice;
};

/// Rows by whose turn they make it.
namespace rows {

constexpr ErrorRow yours(FailureAction action, const char* happened, const char* advice) {
  return {Turn::You, MendingRole::None, action, happened, advice};
}

constexpr ErrorRow owners(FailureAction action, const char* happened, const char* advice) {
  return {Turn::Owner, MendingRole::None, action, happened, advice};
}

constexpr ErrorRow administrators(MendingRole least, FailureAction action, const char* happened, const char* advice) {
  return {Turn::Administrator, least, action, happened, advice};
}

constexpr ErrorRow rules(MendingRole knows, FailureAction action, const char* happened, const char* advice) {
  return {Turn::Policy, knows, action, happened, advice};
}

constexpr ErrorRow networks(FailureAction action, const char* happened, const char* advice) {
  return {Turn::Network, MendingRole::None, action, happened, advice};
}

constexpr ErrorRow vendors(FailureAction action, const char* happened, const char* advice) {
  return {Turn::Vendor, MendingRole::None, action, happened, advice};
}

constexpr ErrorRow microsofts(FailureAction action, const char* happened, const char* advice) {
  return {Turn::Microsoft, MendingRole::None, action, happened, advice};
}

}  // namespace rows

/// The row in the language of now.
inline ErrorMeaning meaningOf(const ErrorRow& row) {
  const auto words = [](const char* text) { return QCoreApplication::translate("usher::pages::ErrorWords", text); };
  return {words(row.happened), words(row.advice), row.turn, row.role, row.action};
}

}  // namespace usher::pages
