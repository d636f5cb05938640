// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include "demo/exchange.h"

namespace usher::demo {

/// A page of the practice tenant. `title` and `heading` are plain text, `body` is HTML whose foreign text is escaped.
struct PracticePage {
  QString title, heading, body;
  int status = 200;
  /// Where a form of the page may lead besides this server: browsers apply form-action to redirects as well.
  QStringList formTargets = {};
  bool wide = false;
};

/// What the pages of one visit have in common. All plain text.
struct VisitContext {
  QString ticket, application, account, error;
  QStringList formTargets;
};

/// The page with the practice badge, no scripts, and headers that forbid them.
Reply pageReply(const PracticePage& page);

/// A button that submits `action` with the form it stands in. The first of a form is what Enter presses.
struct PageButton {
  QString action, label;
  bool primary = true;
  bool focused = false;
  bool skipsChecks = false;  ///< Submits although a required field is empty.
};

QString pageButtons(const QList<PageButton>& buttons);
/// A form that posts to the step `step` of the visit; `inner` is HTML.
QString pageForm(const QString& step, const VisitContext& visit, const QString& inner);
/// A link that leads to the step `step` of the visit; a `focused` one is what Enter follows.
QString pageLink(const QString& step, const VisitContext& visit, const QString& id, const QString& label,
                 bool focused = false);
QString pageError(const VisitContext& visit);    ///< The error as a paragraph, or nothing.
QString pageAccount(const VisitContext& visit);  ///< Who is signing in, as a paragraph.
/// `text` in a paragraph, escaped.
QString pageParagraph(const QString& text);

}  // namespace usher::demo
