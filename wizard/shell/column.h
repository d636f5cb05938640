// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace usher::shell {

/// The width of the content, and its margins at the left and right.
inline constexpr int columnWidth = 720;
inline constexpr int columnMargin = 32;

/// A layout that gives `inner` the content's column: left-aligned, at most 720 px wide. `top` and `bottom` are margins.
QHBoxLayout* inColumn(QLayout* inner, int top, int bottom);

}  // namespace usher::shell
