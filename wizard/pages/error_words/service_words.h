// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/failure.h"
#include "pages/error_words/error_row.h"

namespace usher::pages {

/// How much an error says about the cause: of several, the greatest decides.
enum class Weight { Vague, Protocol, Symptom, Cause };

/// An error that has a name: Graph's error.code, OAuth's error (RFC 6749 4.1.2.1 and 5.2), Chromium's and Firefox's
/// network errors, an HTTP status as "HTTP 503". One that begins with ":" is of ours, for a sentence without a code.
struct NamedError {
  QString name;  ///< As its inventor writes it.
  Weight weight = Weight::Cause;
  ErrorMeaning meaning;
};

/// The error of this name, whatever its case (a browser's: in capitals); nothing for an unknown one. Of a browser's
/// names all are known at least by their family.
std::optional<NamedError> namedError(const QString& name);

/// The error that Usher's own details name so ("Throttled").
std::optional<NamedError> errorOfUshersOwn(const QString& name);

/// The words that a Graph code has of its own, beyond those of its kind.
std::optional<ErrorMeaning> ownMeaningOfGraphCode(const QString& code);

/// A sentence that stands for an error where no code is written.
struct KnownPhrase {
  QString phrase;  ///< In lower case.
  QString code;    ///< "AADSTSn" or a name.
};
const QList<KnownPhrase>& knownPhrases();

}  // namespace usher::pages
