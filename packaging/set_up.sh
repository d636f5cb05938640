# shellcheck shell=bash
# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
#
# What ./run and ./test share, to be sourced by them: install what is missing, build as an ordinary user, give the
# program or its tests a session of their own. $clone is the folder of the tree, $tree where it is built. Messages go to
# stderr: stdout belongs to the program and to ctest.

umask 022
clone=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

packages=(
  # to build
  cmake g++ ninja-build ccache rsync git
  qt6-base-dev qt6-webengine-dev qt6-networkauth-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libgl-dev libvulkan-dev libxcb1-dev
  libexpected-dev libvalijson-dev libgtest-dev libgmock-dev
  # to run
  libqt6sql6-sqlite qt6-qpa-plugins qt6-translations-l10n fonts-dejavu-core xdg-utils
  # to test, check and pack
  xvfb xauth x11-utils xdotool dbus dbus-daemon gnome-keyring libsecret-tools at-spi2-core
  python3 python3-yaml clang-format desktop-file-utils libglib2.0-bin dpkg-dev file
  openssl faketime gdb libnss3-tools mount strace util-linux
)

say() { printf 'usher: %s\n' "$*" >&2; }

die() {
  say "$@"
  exit 1
}

# Installs the packages that dpkg does not have; asks nothing and says nothing when none is missing.
install_missing() {
  command -v dpkg-query >/dev/null ||
    die "this sets up Debian and its relatives only. Elsewhere, install Qt 6.4 or later and the libraries named in" \
      "packaging/set_up.sh, then: cmake --preset release && cmake --build --preset release"
  local missing log root=()
  mapfile -t missing < <(comm -13 \
    <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort) \
    <(printf '%s\n' "${packages[@]}" | sort))
  ((${#missing[@]})) || return 0
  if ((EUID)); then
    command -v sudo >/dev/null ||
      die "packages are missing, and without sudo only root can install them: apt-get install ${missing[*]}"
    root=(sudo)
  fi
  say "installing ${#missing[@]} packages with apt (${missing[*]:0:4} ...)"
  log=$(mktemp)
  for step in "update" "install -y --no-install-recommends ${missing[*]}"; do
    # shellcheck disable=SC2086 # a list of words
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q $step >"$log" 2>&1 </dev/null || {
      grep -E '^(E|W|Err):?' "$log" >&2 || tail -n 15 "$log" >&2
      die "apt-get ${step%% *} failed; all it said is in $log"
    }
  done
  rm -f "$log"
}

# Runs a command as the person who builds and runs Usher: usher-dev where we are root, who must not run a browser.
as_builder() {
  if ((EUID)); then
    "$@"
  else
    runuser -u usher-dev -- env HOME="$builder_home" USER=usher-dev LOGNAME=usher-dev "$@"
  fi
}

# Sets $tree. Root's clone is mirrored into usher-dev's home by content, so that only what differs is built again, with
# permissions that do not depend on the clone's.
mirror_tree() {
  tree=$clone
  builder_home=$HOME
  ((EUID == 0)) || return 0
  id usher-dev >/dev/null 2>&1 || useradd --create-home --shell /bin/bash usher-dev ||
    die "the user usher-dev, who builds and runs Usher for root, could not be made"
  builder_home=$(getent passwd usher-dev | cut -d: -f6)
  tree=$builder_home/usher/$(printf %s "$clone" | cksum | cut -d' ' -f1)
  [[ -L $clone/build || ! -e $clone/build ]] ||
    die "$clone/build is in the way: for root, Usher is built by usher-dev in $tree, and build becomes a link to it"
  (
    cd /
    as_builder mkdir -p "$tree/build"
    rsync -rlpogc --delete --exclude=/build --exclude=/.git \
      --chown=usher-dev: --chmod=D755,Fu=rwX,Fgo=rX "$clone/" "$tree/"
  ) || die "$clone could not be copied to $tree"
  ln -sfn "$tree/build" "$clone/build"
}

# With precompiled headers ccache needs to be told that only contents count, and GCC to keep the header's name. What one
# clone has compiled, the next one need not.
configure_tree() {
  local made=$tree/build/release/build.ninja log=$tree/build/configure.log
  [[ ! -f $made || $tree/CMakePresets.json -nt $made ]] || return 0
  say "configuring"
  as_builder cmake --preset release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_FLAGS=-fpch-preprocess 2>&1 |
    as_builder tee "$log" >/dev/null || {
    tail -n 25 "$log" >&2
    die "configuring failed; all it said is in $log"
  }
}

# Reads ninja's lines: one line that counts up on a terminal, elsewhere one now and then.
show_progress() {
  local line next=0
  while IFS= read -r line; do
    [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (Automatic|Building|Linking) ]] || continue
    if [[ -t 2 ]]; then
      printf '\r\033[Kusher: building, %s of %s' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" >&2
    elif ((SECONDS >= next)); then
      say "building, ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
      next=$((SECONDS + 30))
    fi
  done
  [[ ! -t 2 ]] || printf '\r\033[K' >&2
}

build_targets() {
  local log=$tree/build/build.log
  as_builder ninja -C "$tree/build/release" "$@" 2>&1 | as_builder tee "$log" | show_progress || {
    { grep -A 30 -m 1 -E '^(FAILED|ninja: error|CMake Error)' "$log" || tail -n 25 "$log"; } |
      grep -v "^ccache " | cut -c 1-300 >&2
    die "building failed; all it said is in $log"
  }
}

# set_up TARGET...: afterwards they are built; one set-up at a time.
set_up() {
  install_missing
  mirror_tree
  mkdir -p "$tree/build"
  (
    flock -n 8 || { say "waiting for another build of this clone" && flock 8; }
    cd "$tree"
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CCACHE_BASEDIR=${tree%/*} CCACHE_NOHASHDIR=1
    configure_tree
    build_targets "$@"
  ) 8>>"$tree/build/lock" || exit 1
}

# Makes $session, a folder of the builder's own that goes when the script ends.
open_session() {
  session=$(cd / && as_builder mktemp -d /tmp/usher.XXXXXXXX)
  trap 'rm -rf "$session"' EXIT
  as_builder mkdir -m 700 "$session"/{home,run,tmp}
}

# in_session COMMAND...: as the builder, with a D-Bus session, an unlocked keyring, a home in $session (or
# $session_home), and nothing of the caller's environment but USHER_* and what $keep names.
keep=()
in_session() {
  local kept=() name
  for name in "${keep[@]}" "${!USHER_@}"; do
    [[ ! -v $name ]] || kept+=("$name=${!name}")
  done
  # The keyring is awaited, or D-Bus would start another one, and ended, for it outlives a session that ends at once.
  # shellcheck disable=SC2016 # expanded by the inner shell
  local with_keyring='printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    keyring=$!
    gdbus wait --session --timeout 20 org.freedesktop.secrets || exit
    "$@"
    status=$?
    kill "$keyring"
    exit "$status"'
  (cd "$session" && as_builder env -i PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \
    HOME="${session_home:-$session/home}" TMPDIR="$session/tmp" XDG_RUNTIME_DIR="$session/run" "${kept[@]}" \
    dbus-run-session -- sh -c "$with_keyring" sh "$@")
}

# in_session_with_display COMMAND...: the same with a display of its own.
in_session_with_display() {
  # Only root may make the folder of the display's socket.
  ((EUID)) || [[ -d /tmp/.X11-unix ]] || mkdir -m 1777 /tmp/.X11-unix
  in_session xvfb-run -a -s '-screen 0 1600x1000x24 -noreset' "$@"
}
