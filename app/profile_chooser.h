// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "profile/product_profile.h"

namespace usher::app {

/// Lists the installed products when the command line names none. One with placeholder ids offers only "Practise".
class ProfileChooser final : public QWidget {
  Q_OBJECT

 public:
  explicit ProfileChooser(const QList<profile::ProductProfile>& profiles, QWidget* parent = nullptr);

 Q_SIGNALS:
  void chosen(const QString& profileId, bool practise);

 private:
  QWidget* card(const profile::ProductProfile& profile);
};

}  // namespace usher::app
