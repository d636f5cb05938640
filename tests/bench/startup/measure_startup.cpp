// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
// measure_startup TIMES PROGRAM ARGUMENTS... -- PROGRAM ARGUMENTS...
//
// Starts the two programs in turn and prints, side by side, the time until the first window of each is painted and its
// peak memory. Nothing in the programs takes part: a window counts as painted when the display itself shows more than
// one colour in it and no longer the root window's own, which no program uses. The first start of each warms the disk's
// cache and is not counted.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <set>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Command = std::vector<char*>;
using namespace std::chrono_literals;

constexpr std::uint32_t rootColour = 0x00fe01fd;
constexpr std::uint16_t smallestSide = 200;
constexpr auto patience = 30s;
constexpr auto settling = 1s;

struct Measurement {
  double milliseconds;
  double mebibytes;
};

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T>
Reply<T> owned(T* reply) {
  return {reply, &std::free};
}

class Display {
 public:
  Display() : m_connection(xcb_connect(nullptr, nullptr)) {
    if (xcb_connection_has_error(m_connection) != 0) {
      std::fputs("measure_startup: there is no X display; use xvfb-run\n", stderr);
      std::exit(2);
    }
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_BACK_PIXEL, &rootColour);
    xcb_clear_area(m_connection, 0, m_root, 0, 0, 0, 0);
    xcb_flush(m_connection);
  }
  Display(const Display&) = delete;
  Display& operator=(const Display&) = delete;
  ~Display() { xcb_disconnect(m_connection); }

  /// Whether a window of some size is shown and painted.
  bool showsPaintedWindow() const {
    const auto tree = owned(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr));
    if (!tree) {
      return false;
    }
    const xcb_window_t* windows = xcb_query_tree_children(tree.get());
    return std::any_of(windows, windows + xcb_query_tree_children_length(tree.get()),
                       [this](xcb_window_t window) { return isPainted(window); });
  }

 private:
  bool isPainted(xcb_window_t window) const {
    const auto attributesAsked = xcb_get_window_attributes(m_connection, window);
    const auto geometryAsked = xcb_get_geometry(m_connection, window);
    const auto attributes = owned(xcb_get_window_attributes_reply(m_connection, attributesAsked, nullptr));
    const auto geometry = owned(xcb_get_geometry_reply(m_connection, geometryAsked, nullptr));
    if (!attributes || !geometry || attributes->_class != XCB_WINDOW_CLASS_INPUT_OUTPUT ||
        attributes->map_state != XCB_MAP_STATE_VIEWABLE || std::min(geometry->width, geometry->height) < smallestSide) {
      return false;
    }
    std::set<std::uint32_t> colours;
    for (int row = 1; row < 12; ++row) {
      const auto y = static_cast<std::int16_t>(geometry->height * row / 12);
      const auto line = owned(xcb_get_image_reply(
          m_connection, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, y, geometry->width, 1, ~0U),
          nullptr));
      if (!line) {
        return false;
      }
      const std::uint8_t* bytes = xcb_get_image_data(line.get());
      for (int at = 0; at + 4 <= xcb_get_image_data_length(line.get()); at += 4) {
        std::uint32_t pixel = 0;
        std::memcpy(&pixel, bytes + at, sizeof pixel);
        colours.insert(pixel & 0x00ffffff);
      }
    }
    return colours.size() > 1 && !colours.contains(rootColour);
  }

  xcb_connection_t* m_connection;
  xcb_window_t m_root = 0;
};

std::optional<Measurement> measured(const Display& display, const Command& command) {
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t process = 0;
  const auto start = Clock::now();
  const int failed = posix_spawn(&process, command.front(), &quiet, nullptr, command.data(), environ);
  posix_spawn_file_actions_destroy(&quiet);
  if (failed != 0) {
    return std::nullopt;
  }
  bool painted = false;
  int status = 0;
  rusage usage = {};
  while (!painted && Clock::now() - start < patience && wait4(process, &status, WNOHANG, &usage) == 0) {
    painted = display.showsPaintedWindow();
    if (!painted) {
      std::this_thread::sleep_for(500us);
    }
  }
  const std::chrono::duration<double, std::milli> time = Clock::now() - start;
  if (!painted) {
    kill(process, SIGKILL);
    return std::nullopt;
  }
  std::this_thread::sleep_for(settling);
  kill(process, SIGTERM);
  wait4(process, &status, 0, &usage);
  while (display.showsPaintedWindow()) {
    std::this_thread::sleep_for(10ms);
  }
  return Measurement{time.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

double median(std::vector<Measurement> all, double Measurement::*value) {
  std::ranges::sort(all, {}, value);
  return all[all.size() / 2].*value;
}

void print(const char* name, const std::vector<Measurement>& all) {
  const auto [least, most] = std::ranges::minmax(all, {}, &Measurement::milliseconds);
  std::printf("%-18s %7.1f ms (%.1f to %.1f) %9.1f MiB\n", name, median(all, &Measurement::milliseconds),
              least.milliseconds, most.milliseconds, median(all, &Measurement::mebibytes));
}

}  // namespace

int main(int argc, char** argv) {
  char** const separator =
      std::find_if(argv, argv + argc, [](const char* word) { return std::strcmp(word, "--") == 0; });
  if (argc < 5 || separator >= argv + argc - 1) {
    std::fputs("usage: measure_startup TIMES PROGRAM ARGUMENTS... -- PROGRAM ARGUMENTS...\n", stderr);
    return 2;
  }
  Command commands[2] = {{argv + 2, separator}, {separator + 1, argv + argc}};
  std::vector<Measurement> measurements[2];
  setenv("QT_QPA_PLATFORM", "xcb", 1);
  const Display display;
  const int times = std::atoi(argv[1]);
  for (Command& command : commands) {
    command.push_back(nullptr);
  }
  for (int turn = 0; turn <= times; ++turn) {
    for (int which = 0; which < 2; ++which) {
      const std::optional<Measurement> measurement = measured(display, commands[which]);
      if (!measurement) {
        std::fprintf(stderr, "measure_startup: %s shows no window\n", commands[which].front());
        return 1;
      }
      if (turn > 0) {
        measurements[which].push_back(*measurement);
      }
    }
  }
  std::printf("%d starts each         first painted window   peak memory (medians)\n", times);
  print("Usher", measurements[0]);
  print("a bare Qt wizard", measurements[1]);
  std::printf("ratio              %7.2f %32.2f\n",
              median(measurements[0], &Measurement::milliseconds) / median(measurements[1], &Measurement::milliseconds),
              median(measurements[0], &Measurement::mebibytes) / median(measurements[1], &Measurement::mebibytes));
  return 0;
}
