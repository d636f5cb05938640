// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

#include "pages/appearance.h"

namespace usher::pages::kit {

/// Usher's own icons, 20 by 20, one stroke width.
enum class Icon {
  App,
  Attention,
  Calendar,
  Check,
  ChevronDown,
  ChevronRight,
  Clock,
  Close,
  Contact,
  Copy,
  Done,
  Eye,
  File,
  Flag,
  Globe,
  Help,
  Here,
  Information,
  Key,
  Link,
  Lock,
  LockOpen,
  Mail,
  Open,
  Organisation,
  People,
  Person,
  Plus,
  Problem,
  Reload,
  Save,
  Search,
  Settings,
  Shield,
  Trash,
  Undo,
};

/// The icon in one colour, `size` device-independent pixels square.
QPixmap iconPixmap(Icon icon, const QColor& colour, int size, qreal devicePixelRatio);

/// The icon in the palette's colour for button text, whatever the palette is when it is painted.
QIcon paletteIcon(Icon icon);

/// The icon that goes with a tone.
Icon toneIcon(Tone tone);

/// An icon beside words. Decoration: screen readers get the words.
class IconMark final : public QWidget {
  Q_OBJECT

 public:
  IconMark(Icon icon, Tone tone, int size, QWidget* parent);

  void setIcon(Icon icon, Tone tone);
  /// A palette role instead of a tone, for icons that mark nothing.
  void setRole(QPalette::ColorRole role);

  QSize sizeHint() const override { return {m_size, m_size}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Icon m_icon;
  Tone m_tone;
  int m_size;
  QPalette::ColorRole m_role = QPalette::NoRole;
};

}  // namespace usher::pages::kit
