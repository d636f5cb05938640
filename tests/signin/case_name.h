// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <string>

namespace usher::test {

/// Names a parameterised case by the `name` of its parameter.
template <typename T>
std::string caseName(const testing::TestParamInfo<T>& one) {
  return std::string(one.param.name);
}

}  // namespace usher::test
