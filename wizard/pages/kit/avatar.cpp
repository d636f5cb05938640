// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/avatar.h"

#include <QRegularExpression>
#include <array>

namespace usher::pages::kit {

namespace {
constexpr QRgb nobodysColour = 0xff5a5f6b;
}

QString initials(const QString& name) {
  static const QRegularExpression separators(QStringLiteral("[\\s,;_/()<>\"'.-]+"));
  // "Gus Partridge (Fabrikam)": what is in brackets is no name.
  static const QRegularExpression brackets(QStringLiteral("[(\\[].*?[)\\]]"));
  QString plain = name;
  QStringList words;
  for (const QString& word : plain.remove(brackets).split(separators, Qt::SkipEmptyParts)) {
    if (word.at(0).isLetterOrNumber() || word.at(0).isSurrogate()) {
      words.append(word);
    }
  }
  if (words.isEmpty()) {
    return QStringLiteral("?");
  }
  const auto first = [](const QString& word) { return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper(); };
  return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

QColor avatarColour(const QString& id) {
  static constexpr std::array<QRgb, 10> colours = {0x37598f, 0x6b4aa0, 0x8f3f71, 0xa1403f, 0x8a5a1c,
                                                   0x4f6b1f, 0x1f6f54, 0x146c7c, 0x5a5f6b, 0x7a4b2f};
  quint32 hash = 2166136261u;
  for (const QChar character : id) {
    hash = (hash ^ character.unicode()) * 16777619u;
  }
  return QColor(colours.at(hash % colours.size()));
}

void drawAvatar(QPainter& painter, const QRectF& rect, const QString& id, const QString& name, AvatarShape shape) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const bool isNobody = shape == AvatarShape::Nobody;
  painter.setBrush(isNobody ? QColor(nobodysColour) : avatarColour(id));
  const qreal radius = isNobody || shape == AvatarShape::Person ? rect.width() / 2 : rect.width() * 0.22;
  painter.drawRoundedRect(rect, radius, radius);
  QFont font = painter.font();
  font.setPixelSize(static_cast<int>(rect.height() * 0.38));
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(Qt::white);
  painter.drawText(rect, Qt::AlignCenter, initials(isNobody ? QString() : name));
  painter.restore();
}

}  // namespace usher::pages::kit
