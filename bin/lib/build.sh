# Sourced by the commands in bin/. The build, skipped when nothing has changed, and the server that Maven has fetched.

war="$root/portal-web/target/besked.war"
front="$root/portal-web/target/server/besked-front.jar"
built="$root/target/built"
server_files="$root/portal-web/src/main/server"

# One line that changes with any file that goes into the WAR, and with the WAR itself.
build_stamp() {
    {
        cd "$root"
        find pom.xml */pom.xml */src/main -type f -not -path "*/src/main/server/*" -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
        stat -c '%s %y' "$war" 2>/dev/null || echo none
    } | sha256sum
}

# Two starts at once do it one after the other.
in_turn() {
    local turn
    mkdir -p "$root/target"
    exec {turn}>"$root/target/.lock"
    flock "$turn"
    "$@"
    exec {turn}>&-
}

build_if_changed() { in_turn build_as_needed; }

build_as_needed() {
    if [ -f "$war" ] && [ -f "$built" ] && [ "$(build_stamp)" = "$(cat "$built")" ]; then
        return 0
    fi
    say "Building; the first time it also fetches what it needs, which can take minutes."
    rm -f "$built"
    local before after
    before=$(sources_stamp)
    maven -q -B -pl portal-web -am -Dmaven.test.skip=true package </dev/null >&2 || stop_with "The build failed; the lines above say why."
    # A file that was saved while the build ran is not in it for sure: then the next start builds again.
    after=$(sources_stamp)
    [ "$before" != "$after" ] || build_stamp >"$built"
}

sources_stamp() { (cd "$root" && find pom.xml */pom.xml */src/main -type f -not -path "*/src/main/server/*" -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum); }

# Unpacks the server's jars once, beside the build: each start then has a short class path instead of unpacking them anew.
unpack_server() {
    local jars=("$root"/portal-web/target/server/payara-micro-*.jar)
    [ ${#jars[@]} -eq 1 ] || stop_with "The server is missing in portal-web/target/server: remove portal-web/target and run bin/run again."
    server="$root/target/$(basename "${jars[0]}" .jar)"
    [ -d "$server" ] || in_turn unpack "${jars[0]}"
}

unpack() {
    [ ! -d "$server" ] || return 0
    rm -rf "$server".unpacking.*
    "$JAVA_HOME/bin/java" -jar "$1" --rootdir "$server.unpacking.$$" --outputlauncher >"$root/target/unpack.log" 2>&1 ||
        stop_with "The server could not be unpacked; see target/unpack.log."
    mv -T "$server.unpacking.$$" "$server"
}
