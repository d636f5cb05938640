// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
namespace usher {}
