// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

#include "flow/steps/assignments_step.h"
#include "pages/desktop.h"

namespace usher::pages {

namespace kit {
class LinkButton;
class Notice;
class PasteField;
class Text;
}  // namespace kit

/// Where a list of people is pasted, dropped or opened, in whatever form.
class PasteListPanel final : public QWidget {
  Q_OBJECT

 public:
  PasteListPanel(flow::AssignmentsStep& step, Desktop& desktop, QWidget* parent);

  void render();
  void give(const QString& text);
  void take(const QUrl& file);
  /// What the person gave; what the step says from now on is about that, until something else is given.
  QString handOver();
  bool isEmpty() const;
  QWidget* field() const;

 Q_SIGNALS:
  /// Something to show changed.
  void changed();

 private:
  void chooseFile();
  void take(const Result<GivenFile>& file);
  QString given() const;
  QString hint() const;

  flow::AssignmentsStep& m_step;
  Desktop& m_desktop;
  kit::PasteField* m_field;
  kit::Text* m_hint;
  kit::LinkButton* m_open;
  kit::Notice* m_problem;
  QString m_problemText, m_fileName;
  bool m_isLookedAt = true;  ///< What is in the field was handed over, and not changed since.
};

}  // namespace usher::pages
