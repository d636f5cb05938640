// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace usher::app {

/// The language of Usher's texts and of Qt's own, for as long as this object lives.
class Language {
 public:
  /// `name` as "de" or "de_AT"; empty: the system's. Needs the application object.
  explicit Language(const QString& name);

 private:
  QTranslator m_qtTexts, m_texts;
};

}  // namespace usher::app
