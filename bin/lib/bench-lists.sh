# Sourced by bin/bench. What a year's growth costs: the worklist, the search and the review of a month on PostgreSQL, with a thousand
# applications and with two hundred thousand, in turns; the services behind the pages, without the server.

bench_lists() {
    find_jdk
    [ -n "$(postgres_bin)" ] || stop_with "bin/bench lists needs PostgreSQL; on Debian: apt-get install postgresql"
    mkdir -p "$root/target"
    start_postgres
    (cd "$work/besked" && ./mvnw -q -B -ntp -pl portal-ejb -am test -Dtest=MeasureLists -Dsurefire.failIfNoSpecifiedTests=false \
        -Dlists.out="$work/lists") >"$work/out" 2>&1 || { tail -n 30 "$work/out" >&2; stop_with "The lists could not be measured."; }
    cat "$work/lists"
    stop_postgres
}
