# Sourced by the commands in bin/. Finds a JDK that Besked is built and run with, and calls Maven's wrapper with it.

. "$root/bin/lib/packages.sh"

say() { printf '%s\n' "$*" >&2; }

# Ends the command with one plain sentence.
stop_with() { say "$*"; exit 1; }

# The major version ("17") of the JDK in the folder $1; nothing when it isn't a whole JDK.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# Sets and exports JAVA_HOME: what it already says, then the java on the path, then what is installed.
find_jdk() {
    local places=() place version
    [ -n "${JAVA_HOME:-}" ] && places+=("$JAVA_HOME")
    if command -v javac >/dev/null; then
        place=$(readlink -f "$(command -v javac)")
        places+=("${place%/bin/javac}")
    fi
    places+=(/usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/*)
    for place in "${places[@]}"; do
        version=$(jdk_version "$place")
        case "$version" in 17 | 21)
            export JAVA_HOME="$place"
            return 0
            ;;
        esac
    done
    stop_with "Besked needs a Java development kit, version 17 or 21; on Debian: apt-get install openjdk-17-jdk-headless"
}

# The wrapper fetches Maven the first time, as a zip file with a known checksum.
maven() {
    if ! command -v unzip >/dev/null && ! ls "${MAVEN_USER_HOME:-$HOME/.m2}"/wrapper/dists/apache-maven-*/*/bin/mvn >/dev/null 2>&1; then
        need_packages unzip # Maven comes as a zip file
    fi
    "$root/mvnw" -f "$root/pom.xml" "$@"
}
