// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_words/explanation.h"

#include <algorithm>

#include "pages/error_words/found_codes.h"
#include "pages/error_words/service_words.h"
#include "pages/error_words/sign_in_words.h"

namespace usher::pages {

struct ExplanationWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::ExplanationWords)
};

namespace {

struct WeighedError {
  QString code;
  ErrorMeaning meaning;
  int weight = 0;
};

/// Numbers that come along with others: nobody is signed in yet, a question was asked.
bool accompaniesOthers(int number) {
  return number == 50058 || number == 50140 || number == 70000;
}

WeighedError weighedAadsts(const QString& code, int number) {
  const auto known = meaningOfAadsts(number);
  const ErrorMeaning meaning = known ? *known : meaningOfUnknownAadsts();
  const int weight = accompaniesOthers(number) ? 50 : !known ? 55 : meaning.turn == Turn::You ? 60 : 70;
  return {code, meaning, weight};
}

std::optional<WeighedError> weighed(const QString& code) {
  if (const int number = aadstsNumberOf(code); number != 0) {
    return weighedAadsts(code, number);
  }
  auto known = namedError(code);
  if (!known) {
    known = errorOfUshersOwn(code);
  }
  return known ? std::optional(WeighedError{known->name, known->meaning, static_cast<int>(known->weight) * 10})
               : std::nullopt;
}

/// What of a code a person may see; those of ours are no codes.
QString shownCode(const QString& code) {
  return code.startsWith(QLatin1Char(':')) ? QString() : code;
}

QString detailsOf(const FoundCodes& found) {
  QStringList shown;
  for (const QString& code : found.codes) {
    if (const QString one = shownCode(code); !one.isEmpty()) {
      shown.append(one);
    }
  }
  QStringList lines;
  const auto add = [&](const QString& line, const QString& value) {
    if (!value.isEmpty()) {
      lines.append(line.arg(value));
    }
  };
  //: Details of an error, for a support desk. %1 are technical words.
  add(ExplanationWords::tr("Codes: %1"), shown.join(QStringLiteral(", ")));
  add(ExplanationWords::tr("Trace ID: %1"), found.traceId);
  add(ExplanationWords::tr("Correlation ID: %1"), found.correlationId);
  add(ExplanationWords::tr("Request ID: %1"), found.requestId);
  add(ExplanationWords::tr("Time: %1"), found.time);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

std::optional<Explanation> explained(const QString& text) {
  const FoundCodes found = codesIn(text);
  QList<WeighedError> errors;
  for (const QString& code : found.codes) {
    if (const auto error = weighed(code)) {
      errors.append(*error);
    }
  }
  if (errors.isEmpty()) {
    return {};
  }
  const auto decisive = std::max_element(errors.begin(), errors.end(),
                                         [](const auto& one, const auto& other) { return one.weight < other.weight; });
  Explanation explanation{
      .code = shownCode(decisive->code), .meaning = decisive->meaning, .others = {}, .details = detailsOf(found)};
  for (auto error = errors.begin(); error != errors.end(); ++error) {
    const QString code = shownCode(error->code);
    if (error != decisive && !code.isEmpty()) {
      //: %1 is a code, %2 a sentence: what it means.
      explanation.others.append(ExplanationWords::tr("%1: %2").arg(code, error->meaning.happened));
    }
  }
  if (const int number = aadstsNumberOf(decisive->code); number != 0) {
    explanation.lookUp = lookUpAddress(number);
  }
  return explanation;
}

}  // namespace usher::pages
