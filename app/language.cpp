// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace usher::app {

Language::Language(const QString& name) {
  const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
  QLocale::setDefault(locale);
  if (m_qtTexts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&m_qtTexts);
  }
  if (m_texts.load(locale, QStringLiteral("usher"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
      m_texts.load(QStringLiteral(":/i18n/usher_en"))) {
    QCoreApplication::installTranslator(&m_texts);
  }
}

}  // namespace usher::app
