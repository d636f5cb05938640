// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/profile_chooser.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace usher::app {

namespace {

constexpr int logoSize = 48;

QLabel* plainLabel(const QString& text, double points, bool bold) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  QFont font = label->font();
  font.setPointSizeF(points);
  font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
  label->setFont(font);
  return label;
}

}  // namespace

ProfileChooser::ProfileChooser(const QList<profile::ProductProfile>& profiles, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("profileChooser"));
  setWindowTitle(tr("Usher"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(32, 32, 32, 32);
  layout->setSpacing(16);
  layout->addWidget(plainLabel(tr("What do you want to connect?"), 20, true));
  layout->addWidget(plainLabel(tr("Choose the product that your organisation is going to use."), 11, false));
  for (const profile::ProductProfile& profile : profiles) {
    layout->addWidget(card(profile));
  }
  layout->addStretch();
  resize(640, 400);
  // Outside a dialog Qt presses a focused button by Space only.
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    connect(new QShortcut(key, this), &QShortcut::activated, this, [this] {
      if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) {
        button->click();
      }
    });
  }
}

QWidget* ProfileChooser::card(const profile::ProductProfile& profile) {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 8, 0, 8);
  row->setSpacing(16);
  auto* logo = new QLabel;
  logo->setPixmap(QIcon(profile.vendor.logo).pixmap(logoSize, logoSize));
  logo->setFixedSize(logoSize, logoSize);
  row->addWidget(logo);

  const bool isManaged = profile.accounts == profile::Accounts::Managed;
  const bool onlyPractice = profile.hasPlaceholderIds();
  auto* words = new QVBoxLayout;
  words->setSpacing(4);
  words->addWidget(plainLabel(profile.vendor.name, 11, true));
  QString about = profile.integrations.first().description.in(QLocale().name());
  if (isManaged) {
    about = tr("It looks after several customers; this version of Usher cannot do that yet.");
  } else if (onlyPractice) {
    about = tr("Practice only: this profile has no application ids yet.");
  }
  words->addWidget(plainLabel(about, font().pointSizeF(), false));
  row->addLayout(words, 1);

  const auto addButton = [&](const QString& text, const QString& what, bool practise) {
    auto* button = new QPushButton(text);
    button->setObjectName(what + QLatin1Char('-') + profile.id);
    //: %1 is what the button does, %2 the product: "Practise: Contreli".
    button->setAccessibleName(tr("%1: %2").arg(text, profile.vendor.name));
    connect(button, &QPushButton::clicked, this, [this, id = profile.id, practise] { Q_EMIT chosen(id, practise); });
    row->addWidget(button);
  };
  if (!isManaged) {
    addButton(tr("Practise"), QStringLiteral("practise"), true);
  }
  if (!isManaged && !onlyPractice) {
    addButton(tr("Set up"), QStringLiteral("open"), false);
  }
  return box;
}

}  // namespace usher::app
