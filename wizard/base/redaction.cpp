// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/redaction.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace usher {

namespace {

struct Rule {
  QRegularExpression shape;
  QString replacement;
};

const std::array<Rule, 7>& redactionRules() {
  constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
  static const std::array<Rule, 7> rules{{
      // JWTs, then opaque tokens after "Bearer".
      {QRegularExpression(uR"(eyJ[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*){1,4})"_s), u"<secret>"_s},
      {QRegularExpression(uR"(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]+)"_s, anyCase), uR"(\1 <secret>)"_s},
      // JSON members and form or query parameters.
      {QRegularExpression(
           uR"re("(access_token|refresh_token|id_token|code|state|client_secret|code_verifier|password|nonce)"\s*:\s*"(?:[^"\\]|\\.)*"?)re"_s,
           anyCase),
       uR"("\1":"<secret>")"_s},
      {QRegularExpression(
           uR"re((?:\b|(?<=%3F)|(?<=%26))(access_token|refresh_token|id_token|code|state|client_secret|code_verifier|code_challenge|password|passwd|nonce|login_hint|id_token_hint|session_state|client_info|assertion|username|domain_hint)(?:=|%3D)[^&\s"'<>]+)re"_s,
           anyCase),
       uR"(\1=<secret>)"_s},
      // Entra's refresh tokens and codes, then any long random run (a GUID has 36 characters).
      {QRegularExpression(uR"(\b[01]\.A[A-Za-z0-9_-]{16,}(?:\.[A-Za-z0-9_-]*)*)"_s), u"<secret>"_s},
      {QRegularExpression(uR"([A-Za-z0-9_+/-]{40,}={0,2})"_s), u"<secret>"_s},
      {QRegularExpression(uR"([\w.+#%'-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*)"_s,
                          QRegularExpression::UseUnicodePropertiesOption),
       u"<address>"_s},
  }};
  return rules;
}

bool isIdSegment(const QString& segment) {
  static const QRegularExpression guid(uR"([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})"_s);
  // A tenant's domain; Graph's versions and type casts, and ".well-known", have dots too.
  static const QRegularExpression domain(uR"(^(?!v\d|microsoft\.graph\.)[^.].*\.)"_s);
  return segment.size() > 40 || segment.contains(u'@') || segment.contains(guid) || segment.contains(domain);
}

QString loggedSegment(const QString& segment) {
  static const QRegularExpression quoted(uR"('[^']*')"_s);
  QString text = segment;
  text.replace(quoted, u"'{id}'"_s);
  return isIdSegment(text) ? u"{id}"_s : text;
}

}  // namespace

QString redacted(const QString& text) {
  QString result = text;
  for (const Rule& rule : redactionRules()) {
    result.replace(rule.shape, rule.replacement);
  }
  return result;
}

QString loggedPath(const QUrl& url) {
  QStringList segments = url.path().split(u'/');
  for (QString& segment : segments) {
    segment = loggedSegment(segment);
  }
  return segments.join(u'/');
}

}  // namespace usher
