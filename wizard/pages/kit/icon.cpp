// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace usher::pages::kit {

namespace {

QString iconName(Icon icon) {
  switch (icon) {
    case Icon::App:
      return QStringLiteral("app");
    case Icon::Attention:
      return QStringLiteral("attention");
    case Icon::Calendar:
      return QStringLiteral("calendar");
    case Icon::Check:
      return QStringLiteral("check");
    case Icon::ChevronDown:
      return QStringLiteral("chevron-down");
    case Icon::ChevronRight:
      return QStringLiteral("chevron-right");
    case Icon::Clock:
      return QStringLiteral("clock");
    case Icon::Close:
      return QStringLiteral("close");
    case Icon::Contact:
      return QStringLiteral("contact");
    case Icon::Copy:
      return QStringLiteral("copy");
    case Icon::Done:
      return QStringLiteral("done");
    case Icon::Eye:
      return QStringLiteral("eye");
    case Icon::File:
      return QStringLiteral("file");
    case Icon::Flag:
      return QStringLiteral("flag");
    case Icon::Globe:
      return QStringLiteral("globe");
    case Icon::Help:
      return QStringLiteral("help");
    case Icon::Here:
      return QStringLiteral("here");
    case Icon::Information:
      return QStringLiteral("information");
    case Icon::Key:
      return QStringLiteral("key");
    case Icon::Link:
      return QStringLiteral("link");
    case Icon::Lock:
      return QStringLiteral("lock");
    case Icon::LockOpen:
      return QStringLiteral("lock-open");
    case Icon::Mail:
      return QStringLiteral("mail");
    case Icon::Open:
      return QStringLiteral("open");
    case Icon::Organisation:
      return QStringLiteral("organisation");
    case Icon::People:
      return QStringLiteral("people");
    case Icon::Person:
      return QStringLiteral("person");
    case Icon::Plus:
      return QStringLiteral("plus");
    case Icon::Problem:
      return QStringLiteral("problem");
    case Icon::Reload:
      return QStringLiteral("reload");
    case Icon::Save:
      return QStringLiteral("save");
    case Icon::Search:
      return QStringLiteral("search");
    case Icon::Settings:
      return QStringLiteral("settings");
    case Icon::Shield:
      return QStringLiteral("shield");
    case Icon::Trash:
      return QStringLiteral("trash");
    case Icon::Undo:
      return QStringLiteral("undo");
  }
  return {};
}

class PaletteIconEngine final : public QIconEngine {
 public:
  explicit PaletteIconEngine(Icon icon) : m_icon(icon) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const int size = qMin(rect.width(), rect.height());
    painter->drawPixmap(rect, iconPixmap(m_icon, colour(mode), size, painter->device()->devicePixelRatioF()));
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    return iconPixmap(m_icon, colour(mode), qMin(size.width(), size.height()), 1.0);
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
    QPixmap made = iconPixmap(m_icon, colour(mode), qMin(size.width(), size.height()), 1.0);
    made.setDevicePixelRatio(scale);
    return made;
  }

  QIconEngine* clone() const override { return new PaletteIconEngine(*this); }

 private:
  static QColor colour(QIcon::Mode mode) {
    return QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                            QPalette::ButtonText);
  }

  Icon m_icon;
};

}  // namespace

QPixmap iconPixmap(Icon icon, const QColor& colour, int size, qreal devicePixelRatio) {
  const QString key =
      QStringLiteral("usher-%1-%2-%3-%4").arg(iconName(icon), colour.name()).arg(size).arg(devicePixelRatio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) {
    return pixmap;
  }
  pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
  pixmap.setDevicePixelRatio(devicePixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  const QRectF area(0, 0, size, size);
  QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(iconName(icon))).render(&painter, area);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(area, colour);
  painter.end();
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

QIcon paletteIcon(Icon icon) {
  return QIcon(new PaletteIconEngine(icon));
}

Icon toneIcon(Tone tone) {
  switch (tone) {
    case Tone::Good:
      return Icon::Done;
    case Tone::Attention:
      return Icon::Attention;
    case Tone::Bad:
      return Icon::Problem;
    case Tone::Neutral:
      break;
  }
  return Icon::Information;
}

IconMark::IconMark(Icon icon, Tone tone, int size, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_tone(tone), m_size(size) {
  setFixedSize(size, size);
}

void IconMark::setIcon(Icon icon, Tone tone) {
  m_icon = icon;
  m_tone = tone;
  update();
}

void IconMark::setRole(QPalette::ColorRole role) {
  m_role = role;
  update();
}

void IconMark::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor colour = m_role == QPalette::NoRole ? toneColour(m_tone, palette()) : palette().color(m_role);
  painter.drawPixmap(rect(), iconPixmap(m_icon, colour, m_size, devicePixelRatioF()));
}

}  // namespace usher::pages::kit
