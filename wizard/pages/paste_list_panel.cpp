// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/paste_list_panel.h"

#include <QLocale>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/paste_field.h"
#include "pages/kit/text.h"

namespace usher::pages {

PasteListPanel::PasteListPanel(flow::AssignmentsStep& step, Desktop& desktop, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_desktop(desktop),
      m_field(new kit::PasteField(QStringLiteral("pastedList"), this)),
      m_hint(new kit::Text(kit::TextStyle::Quiet, this)),
      m_open(new kit::LinkButton(QStringLiteral("openListFile"), this)),
      m_problem(new kit::Notice(QStringLiteral("listProblem"), this)) {
  m_field->setMinimumHeight(120);
  m_field->keepUpTo(Desktop::mostBytes);
  m_field->takeFiles();
  m_open->setGlyph(kit::Icon::File);
  m_hint->setObjectName(QStringLiteral("listHint"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_problem);
  layout->addWidget(m_field, 1);
  layout->addWidget(m_hint);
  layout->addLayout(kit::actionRow({m_open}));
  connect(m_field, &kit::PasteField::givenChanged, this, [this] {
    m_problemText.clear();
    m_isLookedAt = false;
    Q_EMIT changed();
  });
  connect(m_field, &kit::PasteField::filesDropped, this, [this](const QList<QUrl>& files) { take(files.value(0)); });
  connect(m_open, &QAbstractButton::clicked, this, &PasteListPanel::chooseFile);
}

QString PasteListPanel::given() const {
  return m_field->given();
}

QString PasteListPanel::handOver() {
  m_isLookedAt = true;
  return given();
}

bool PasteListPanel::isEmpty() const {
  return m_field->document()->isEmpty();
}

QWidget* PasteListPanel::field() const {
  return m_field;
}

void PasteListPanel::give(const QString& text) {
  m_fileName.clear();
  m_field->give(text);
}

void PasteListPanel::take(const QUrl& file) {
  take(m_desktop.read(file));
}

void PasteListPanel::chooseFile() {
  whenDone(m_desktop.chooseFile(tr("Open a list of people")), this, [this](const Result<GivenFile>& file) {
    if (file || file.error().kind != Failure::Kind::Cancelled) {
      take(file);
    }
  });
}

void PasteListPanel::take(const Result<GivenFile>& file) {
  const auto text = file ? flow::textOfList(file->contents) : Result<QString>(fail(file.error()));
  if (text) {
    give(*text);
    m_fileName = file->name;
    m_field->setFocus();
  } else if (text.error().kind != Failure::Kind::BadInput) {
    m_problemText = describe(text.error()).headline;
  } else if (text.error().code == QLatin1String("too-large")) {
    m_problemText = tr("This file is larger than 10 MB. Open a part of it.");
  } else {
    m_problemText = tr("This file is not text. Save the list as CSV or text first, then open that file.");
  }
  Q_EMIT changed();
}

QString PasteListPanel::hint() const {
  if (isEmpty()) {
    return tr(
        "Text of an e-mail, a list of recipients, a column from a spreadsheet, CSV: anything that holds addresses. You "
        "see whom it means before anything is changed.");
  }
  const QString text = given();
  const auto lines = static_cast<int>(text.count(QLatin1Char('\n'))) + (text.endsWith(QLatin1Char('\n')) ? 0 : 1);
  //: %1 is the name of a file.
  const QString what = m_fileName.isEmpty() ? tr("%Ln lines.", nullptr, lines)
                                            : tr("%1: %Ln lines.", nullptr, lines).arg(shownText(m_fileName, 60));
  const QString cut = m_field->isCut() ? tr("Only the beginning is shown here; all of it is read.") : QString();
  return QStringList{what, cut, tr("You see whom it means before anything is changed.")}
      .join(QLatin1Char(' '))
      .simplified();
}

void PasteListPanel::render() {
  const bool isFinding = m_step.view().list.stage == flow::ListStage::Finding;
  m_field->setPlaceholderText(tr("Anna Berg <anna.berg@contoso.com>; ben.okafor@contoso.com …"));
  m_field->setAccessibleName(tr("List of people"));
  m_field->setReadOnly(isFinding);
  m_open->setEnabled(!isFinding);
  m_open->setText(tr("&Open a file…"));
  m_open->updateGeometry();
  m_hint->setText(hint());
  m_field->setAccessibleDescription(m_hint->text());
  QString problem = m_problemText;
  if (problem.isEmpty() && m_isLookedAt && m_step.view().list.holdsNobody) {
    problem = tr("There is no person in this text. A line needs an address, such as anna.berg@contoso.com.");
  }
  m_problem->setTexts(Tone::Attention, {}, problem);
}

}  // namespace usher::pages
