// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace usher::test {

/// A field or a button of a form.
struct HtmlControl {
  QString tag, type, name, value;
};

/// A link of a page.
struct HtmlLink {
  QString id, href, text;
};

/// The first form of a page.
struct HtmlForm {
  QString action;
  QList<HtmlControl> controls;

  const HtmlControl* named(const QString& name) const;
  /// The button that submits `value`, or null.
  const HtmlControl* button(const QString& value) const;
};

/// What a visitor sees of a page. The reading is tolerant: tags and attributes in any case and order.
struct HtmlPage {
  QString title, heading, text;
  std::optional<HtmlForm> form;
  QList<HtmlLink> links;

  const HtmlLink* link(const QString& id) const;
};

HtmlPage parsedPage(const QString& html);

}  // namespace usher::test
