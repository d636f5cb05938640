// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>

namespace usher::pages::kit {
class Button;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

/// A question asked within the window, over everything else. Esc and the quiet answer keep things as they are; the
/// keyboard stays within the question.
class QuestionPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit QuestionPanel(QWidget* parent);

  struct Question {
    QString headline, text;
    QString stay;  ///< The harmless answer; has the focus.
    QString go;    ///< The one that loses something.
  };
  void ask(const Question& question);

 Q_SIGNALS:
  void answered(bool goes);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void answer(bool goes);

  QWidget* m_card;
  pages::kit::Text* m_headline;
  pages::kit::Text* m_text;
  pages::kit::Button* m_stay;
  pages::kit::Button* m_go;
};

}  // namespace usher::shell
