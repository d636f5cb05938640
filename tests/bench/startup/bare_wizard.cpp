// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
// What Usher's start is measured against: the least that Qt asks for to show a wizard of eight pages.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QWizard wizard;
  wizard.resize(1000, 700);
  for (int number = 1; number <= 8; ++number) {
    auto* page = new QWizardPage(&wizard);
    page->setTitle(QStringLiteral("Page %1").arg(number));
    page->setSubTitle(QStringLiteral("What this page is for."));
    auto* column = new QVBoxLayout(page);
    column->addWidget(new QLabel(QStringLiteral("A sentence about it."), page));
    column->addWidget(new QLineEdit(page));
    wizard.addPage(page);
  }
  wizard.show();
  return QApplication::exec();
}
