# Sourced by java.sh. Debian's packages that a command needs: installed where that is allowed, else named.

# Nothing of what is installed starts by itself: the commands start what they need, and freshclam would call out. Debian asks
# policy-rc.d for that; where the machine has one of its own, it stays.
install_quietly() (
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        trap 'rm -f "$policy"' EXIT
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
    fi
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
)

# Whether the machine's package list has this one to install.
is_offered() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep -q '^  Candidate: [^(]'; }

# need_packages WORDS...: installs them; a word such as a|b is the first of these that the machine's package list offers.
need_packages() {
    local word name chosen names=()
    [ $# -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        stop_with "Besked needs what is not installed; on Debian: apt-get install ${*%%|*}"
    fi
    mkdir -p "$root/target"
    apt-get update -q >"$root/target/apt.log" 2>&1 || true
    for word in "$@"; do
        chosen=""
        for name in ${word//|/ }; do
            [ -n "$chosen" ] || ! is_offered "$name" || chosen=$name
        done
        names+=("${chosen:-${word%%|*}}")
    done
    say "Installing what is missing: ${names[*]}"
    install_quietly "${names[@]}" >>"$root/target/apt.log" 2>&1 || stop_with "apt-get could not install ${names[*]}; see target/apt.log."
}

# The JDK, without which nothing is built.
find_jdk_or_install() {
    (find_jdk) 2>/dev/null || need_packages 'openjdk-17-jdk-headless|openjdk-21-jdk-headless'
    find_jdk
}
