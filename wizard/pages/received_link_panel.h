// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/organisation_step.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class ActionField;
class LinkButton;
class Notice;
class Text;
}  // namespace kit

/// A link that somebody sent: a field for it, and what the check found. Usher checks it and never opens it.
class ReceivedLinkPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ReceivedLinkPanel(QWidget* parent);

  struct Look {
    QString heading, text;
    QString label;  ///< Of the field.
    flow::LinkState link = flow::LinkState::None;
    QString problem;  ///< What is wrong with a refused one.
    QString detail;   ///< The offending value, foreign text.
    QString accepted, acceptedText;
    QString drop;  ///< The words that take an accepted one away again; empty: another one may follow.
  };
  void render(const Look& look);

 Q_SIGNALS:
  void submitted(const QString& text);
  void dropped();
  /// It says something new.
  void revealWanted(QWidget* part);

 private:
  flow::LinkState m_linkShown = flow::LinkState::None;
  kit::Text* m_heading;
  kit::Text* m_text;
  kit::ActionField* m_field;
  kit::Notice* m_answer;
  kit::LinkButton* m_drop;
};

/// What is wrong with a link, in words; empty for None.
QString linkProblemText(flow::LinkProblem problem, const QString& vendorName);

}  // namespace usher::pages
