// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

namespace usher::pages::kit {

/// Up to two initials of a name, upper case: first and last word outside brackets; "?" when there is no letter.
QString initials(const QString& name);

/// The colour of a person's or group's avatar: the same for the same id everywhere. White reads on each of them.
QColor avatarColour(const QString& id);

enum class AvatarShape { Person, Group, App, Nobody };

/// Paints an avatar into `rect`: a disc with initials, a rounded square for groups and apps, a grey disc
/// with a question mark for nobody who is known.
void drawAvatar(QPainter& painter, const QRectF& rect, const QString& id, const QString& name, AvatarShape shape);

}  // namespace usher::pages::kit
