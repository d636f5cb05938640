// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/assignments_step.h"
#include "pages/people_page.h"

class QComboBox;
class QLabel;

namespace usher::pages {

class ChangesPreviewPanel;
class ListReviewPanel;
class PasteListPanel;

/// Who may use the app: people and groups, chosen one by one or by a list, previewed, sent, read back.
class AssignmentsPage final : public PeoplePage {
  Q_OBJECT

 public:
  AssignmentsPage(flow::AssignmentsStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  bool hasWayBack() const override;
  void goBack() override;
  bool offersNext() const override;
  QString busyText() const override;
  QString unsaved() const override;
  QWidget* firstField() const override;

 protected:
  void render() override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  /// The part of the page that is on screen.
  enum class Part { List, Paste, Review, Preview };

  Part part() const;
  void showPart();
  void takeText(const QString& text);
  PrimaryAction changing() const;
  PrimaryAction choosingFromList() const;
  void renderLinks();
  void renderRoles();
  void renderNotice();
  void renderChosen();
  void renderSummary();

  flow::AssignmentsStep& m_step;
  QLabel* m_roleLabel;
  QComboBox* m_role;
  QStringList m_roleIds;
  kit::LinkButton* m_pasteList;
  kit::LinkButton* m_reviewList;
  PasteListPanel* m_paste;
  ListReviewPanel* m_review;
  ChangesPreviewPanel* m_preview;
  Part m_part = Part::List;
  kit::Text* m_summary;
  kit::Text* m_note;
};

}  // namespace usher::pages
