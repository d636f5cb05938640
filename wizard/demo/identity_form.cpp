// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_form.h"

#include <algorithm>

namespace usher::demo {

namespace {

QString formDecodedPart(QByteArray part) {
  return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

bool staysPlainInForm(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
         QByteArrayView("-_.!*()").contains(letter);
}

QByteArray formEncodedPart(const QString& text) {
  QByteArray out;
  const QByteArray letters = text.toUtf8();
  for (const char letter : letters) {
    if (staysPlainInForm(letter)) {
      out += letter;
    } else if (letter == ' ') {
      out += '+';
    } else {
      out += '%' + QByteArray(1, letter).toHex();
    }
  }
  return out;
}

}  // namespace

FormValues FormValues::parse(const QByteArray& encoded) {
  FormValues form;
  for (const QByteArray& pair : encoded.split('&')) {
    if (pair.isEmpty()) {
      continue;
    }
    const auto equals = pair.indexOf('=');
    const QByteArray name = equals < 0 ? pair : pair.left(equals);
    form.m_values.append({formDecodedPart(name), equals < 0 ? QString() : formDecodedPart(pair.mid(equals + 1))});
  }
  return form;
}

FormValues FormValues::of(const Request& request) {
  return parse(request.method == "POST" ? request.body : request.url.query(QUrl::FullyEncoded).toLatin1());
}

bool FormValues::has(const QString& name) const {
  return std::any_of(m_values.begin(), m_values.end(), [&](const auto& pair) { return pair.first == name; });
}

QString FormValues::value(const QString& name) const {
  const auto found =
      std::find_if(m_values.begin(), m_values.end(), [&](const auto& pair) { return pair.first == name; });
  return found == m_values.end() ? QString() : found->second;
}

QByteArray formEncoded(const NamedValues& values) {
  QByteArray out;
  for (const auto& [name, value] : values) {
    if (!out.isEmpty()) {
      out += '&';
    }
    out += formEncodedPart(name) + '=' + formEncodedPart(value);
  }
  return out;
}

}  // namespace usher::demo
