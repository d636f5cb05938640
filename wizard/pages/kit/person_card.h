// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace usher::pages::kit {

class ElidedText;

/// A person, large: avatar, name, user name.
class PersonCard final : public QWidget {
  Q_OBJECT

 public:
  PersonCard(const QString& objectName, QWidget* parent);

  void setPerson(const QString& id, const QString& name, const QString& userName);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_id, m_shownName;
  ElidedText* m_name;
  ElidedText* m_userName;
};

}  // namespace usher::pages::kit
