# shellcheck shell=bash
# Shared by the scripts beside it; sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)

say() { printf '==> %s\n' "$*"; }
give_up() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# The names in packages.txt, one a line.
packages() { sed 's/#.*//' "$root/scripts/packages.txt" | awk 'NF { print $1 }'; }

# Those of them that this machine does not have.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
        awk '$1 == "installed" { print $2 }' | sort -u)
    comm -23 <(packages | sort -u) <(printf '%s\n' "$installed")
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        give_up "installing packages needs root, and there is no sudo. Run as root: $*"
    fi
}

# Installs what is missing, and says so. Needs no network when nothing is missing.
install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not a Debian system: please see to the packages in scripts/packages.txt."
        return
    fi
    local missing
    missing=$(missing_packages)
    if [ -z "$missing" ]; then
        say "All packages are installed."
        return
    fi
    say "Installing: $(echo "$missing" | tr '\n' ' ')"
    # A list of an hour ago names versions that may be gone by now; a failure shows in the install.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
        say "The package lists could not be refreshed; going on with those that are here."
    # shellcheck disable=SC2086  # one word a package
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $missing ||
        give_up "some packages could not be installed (the reason stands above). Is the machine \
online and a Debian 12? Still missing: $(missing_packages | tr '\n' ' ')"
}

# configure PRESET [-D…]: only where that was not done before with the same presets and options;
# options given once stay. When a CMakeLists.txt changes, the build itself configures again.
configure() {
    local preset=$1
    shift
    local tree="$root/build/$preset" stamp
    stamp=$(sha256sum <"$root/CMakePresets.json")
    if [ -f "$tree/build.ninja" ] && [ "$(cat "$tree/.configured" 2>/dev/null)" = "$stamp" ]; then
        local option known=yes
        for option in "$@"; do
            grep -qE "^${option#-D}\$" <(sed -E 's/:[A-Z]+=/=/' "$tree/CMakeCache.txt") || known=no
        done
        [ "$known" = yes ] && return
    fi
    say "Configuring build/$preset"
    (cd "$root" && cmake --preset "$preset" "$@") || give_up "configuring failed."
    echo "$stamp" >"$tree/.configured"
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    say "Building build/$preset (ccache: ${CCACHE_DIR:-default folder}, $jobs at once)"
    cmake --build "$root/build/$preset" -j "$jobs" ${1:+--target "$@"} ||
        give_up "the build failed; the first error stands above."
}

machine() {
    local model memory
    model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
    memory=$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)
    echo "${model:-unknown processor}, $jobs cores, $memory, Linux $(uname -r)"
}

took() { printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); }
