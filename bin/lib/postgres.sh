# Sourced by bin/test. A PostgreSQL server for one test run: a folder of its own, a port of its own, thrown away afterwards.
# It never runs as root (PostgreSQL refuses): root hands it to the user "postgres", which Debian's package makes.

postgres_bin() {
    local newest
    newest=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
    if [ -x "$newest" ]; then dirname "$newest"; elif command -v initdb >/dev/null; then dirname "$(readlink -f "$(command -v initdb)")"; fi
}

as_postgres() {
    if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"; else "$@"; fi
}

# A port that nobody answers on.
free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return 0; }
    done
}

# Sets and exports BESKED_TEST_PG_URL. The tests make and drop a database each.
start_postgres() {
    local bin port
    bin=$(postgres_bin)
    port=$(free_port)
    pg_folder=$(mktemp -d "${TMPDIR:-/tmp}/besked-postgres.XXXXXX")
    [ "$(id -u)" != 0 ] || chown postgres: "$pg_folder"
    (
        cd "$pg_folder"
        as_postgres "$bin/initdb" -D "$pg_folder/data" -U besked -A trust -E UTF8 --locale=C.UTF-8 --no-sync
        as_postgres "$bin/pg_ctl" -D "$pg_folder/data" -w -t 60 -l "$pg_folder/log" \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='$pg_folder' -c fsync=off -c max_connections=60" start
    ) >"$root/target/postgres.log" 2>&1 || { tail -n 5 "$root/target/postgres.log" >&2; stop_with "PostgreSQL did not start; see target/postgres.log."; }
    export BESKED_TEST_PG_URL="jdbc:postgresql://127.0.0.1:$port/postgres?user=besked&reWriteBatchedInserts=true"
    # Should this run be killed the hard way, the server still goes with it.
    (
        trap '' INT TERM
        while kill -0 $$ 2>/dev/null; do sleep 3; done
        [ ! -d "$pg_folder" ] || stop_postgres
    ) </dev/null >/dev/null 2>&1 &
    disown
}

stop_postgres() {
    [ -n "${pg_folder:-}" ] && [ -d "$pg_folder" ] || return 0
    (cd "$pg_folder" && as_postgres "$(postgres_bin)/pg_ctl" -D "$pg_folder/data" -m immediate stop) >/dev/null 2>&1 || true
    rm -rf "$pg_folder"
}
