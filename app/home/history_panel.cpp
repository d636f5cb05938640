// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/history_panel.h"

#include <QVBoxLayout>

#include "app/home/history_words.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"

namespace usher::home {

namespace {
constexpr qsizetype mostShown = 50;
}

HistoryPanel::HistoryPanel(const AccountRegister& accounts, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_clock(clock),
      m_fold(new pages::kit::LinkButton(QStringLiteral("historyFold"), this)),
      m_lines(new pages::kit::Text(pages::kit::TextStyle::Quiet, this)) {
  m_lines->setObjectName(QStringLiteral("historyLines"));
  m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_lines->setContentsMargins(pages::kit::LinkButton::padding, 0, 0, 0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(m_fold, 0, Qt::AlignLeft);
  layout->addWidget(m_lines);
  connect(m_fold, &QAbstractButton::clicked, this, [this] {
    m_isUnfolded = !m_isUnfolded;
    render();
  });
}

void HistoryPanel::setAccount(const QString& account) {
  if (account != m_account) {
    m_account = account;
    m_isUnfolded = false;
  }
}

QWidget* HistoryPanel::firstControl() const {
  return m_fold;
}

void HistoryPanel::render() {
  m_fold->setGlyph(m_isUnfolded ? pages::kit::Icon::ChevronDown : pages::kit::Icon::ChevronRight);
  m_fold->setText(m_isUnfolded ? tr("Hide the history") : tr("Show the history"));
  m_fold->updateGeometry();
  QStringList lines;
  if (m_isUnfolded) {
    const auto events = m_accounts.history(m_account);
    for (qsizetype i = events.size() - 1; i >= 0 && lines.size() < mostShown; --i) {
      const QString line = historyWords(events.at(i), m_accounts.profile(), m_clock.now());
      if (!line.isEmpty()) {
        lines.append(line);
      }
    }
    if (lines.isEmpty()) {
      lines.append(tr("Nothing has happened yet."));
    }
  }
  m_lines->setTextOrHide(lines.join(QLatin1Char('\n')));
}

}  // namespace usher::home
