// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/filter_chips.h"

#include <QLocale>

#include "pages/kit/filter_chip.h"
#include "pages/kit/flow_layout.h"

namespace usher::pages::kit {

FilterChips::FilterChips(const QString& objectName, int most, QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(8)) {
  setObjectName(objectName);
  setLayout(m_layout);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_group.setExclusive(true);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  for (int index = 0; index < most; ++index) {
    auto* chip = new FilterChip(objectName + QString::number(index), this);
    m_layout->addWidget(chip);
    m_group.addButton(chip, index);
    m_chips.append(chip);
    chip->hide();
  }
  connect(&m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
    if (isOn) {
      Q_EMIT chosenChanged();
    }
  });
}

void FilterChips::setChips(const QList<Chip>& chips) {
  for (int i = 0; i < m_chips.size(); ++i) {
    FilterChip* chip = m_chips.at(i);
    const bool isShown = i < chips.size() && chips.at(i).isShown;
    if (isShown) {
      //: On a small button: a kind of rows, and how many there are.
      chip->setText(tr("%1  %2").arg(chips.at(i).text, QLocale().toString(chips.at(i).count)));
      chip->setAccessibleName(tr("%1: %2").arg(chips.at(i).text, QLocale().toString(chips.at(i).count)));
      chip->setTone(chips.at(i).tone);
    }
    chip->setVisible(isShown);
  }
  if (chosen() < 0 || m_chips.at(chosen())->isHidden()) {
    choose(0);
  }
}

void FilterChips::choose(int index) {
  if (QAbstractButton* chip = m_group.button(index)) {
    chip->setChecked(true);
  }
}

}  // namespace usher::pages::kit
