# Sourced by bin/bench. What pages cost: processor time a request beside a plain page of Faces and JPA with twenty rows, on the
# same server with the same settings, in turns; and the statements that each page puts to the database.

# Deploys the plain page on a server of its own, started with the very words that Besked was.
start_floor() {
    local classes="$work/floor/WEB-INF/classes" api words=() word until
    api=$(find "${MAVEN_USER_HOME:-$HOME/.m2}" -name 'jakarta.jakartaee-api-10.*.jar' | head -n 1)
    mkdir -p "$classes/META-INF" "$work/floor/WEB-INF/lib"
    # The server has no Derby of its own; Besked's WAR brings it too.
    cp "$work"/besked/portal-web/target/server/derby{,shared,tools}-[0-9]*.jar "$work/floor/WEB-INF/lib/"
    cp -r "$root"/bin/lib/floor/*.xhtml "$work/floor/" && cp "$root"/bin/lib/floor/WEB-INF/{web,beans}.xml "$work/floor/WEB-INF/"
    cp "$root/bin/lib/floor/WEB-INF/persistence.xml" "$classes/META-INF/"
    "$JAVA_HOME/bin/javac" -nowarn -d "$classes" -cp "$api" "$root/bin/lib/floor/Floor.java"
    (cd "$work/floor" && "$JAVA_HOME/bin/jar" cf "$work/floor.war" .)
    mapfile -d '' words <"/proc/$pid/cmdline"
    for word in "${!words[@]}"; do
        case "${words[word]}" in
        --port) words[word + 1]=$floor_port ;;
        --deploy) words[word + 1]="$work/floor.war" ;;
        -Dderby.stream.error.file=*) words[word]="-Dderby.stream.error.file=$work/floor-derby.log" ;;
        esac
    done
    (cd "$work/besked/data" && exec "${words[@]}") >"$work/floor.out" 2>&1 </dev/null &
    floor=$!
    until=$((SECONDS + 300))
    until curl -s -f -o /dev/null "http://localhost:$floor_port/rows.xhtml"; do
        kill -0 "$floor" 2>/dev/null && [ "$SECONDS" -lt "$until" ] || stop_with "The plain page did not start."
        sleep 0.2
    done
}

# Processor time of the process $1 so far, in ms.
used() { awk -v tick="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) * 1000 / tick }' "/proc/$1/stat"; }

# cost PROCESS URL COOKIES: microseconds of processor time a request, over two hundred of them.
cost() {
    local before
    before=$(used "$1")
    "$JAVA_HOME/bin/java" "$root/bin/lib/Requests.java" "$2" "$3" 200
    awk -v before="$before" -v after="$(used "$1")" 'BEGIN { printf "%d\n", (after - before) * 1000 / 200 }'
}

cookies_of() { awk '!/^# / && NF > 6 { printf "%s=%s; ", $6, $7 }' "$work/$1.jar"; }

# The page's name, reader and path, one a line. Links that only the running portal knows are looked up in a page.
pages_to_measure() {
    local review
    review=$(curl -s -b "$work/karin.jar" "$site/sv/office?scope=ALL" | grep -o '/sv/office/review/[0-9a-f-]*' | head -n 1)
    echo "my-months tesfaye /sv/my"
    echo "my-month tesfaye /sv/my/2026-11"
    echo "decision tesfaye $(curl -s -b "$work/tesfaye.jar" "$site/sv/my/2026-11" | grep -o '/sv/my/[^"]*/decision/[0-9a-f-]*' | head -n 1)"
    echo "step tesfaye /sv/apply/2026-12/income"
    echo "worklist karin /sv/office?scope=ALL"
    echo "review karin $review"
}

bench_pages() {
    local name reader path round now measured=() stable
    find_jdk
    site="http://localhost:$port"
    start "Fresh clone to ready" env
    pid=$(tail -n 1 "$work/besked/data/.lock")
    for reader in tesfaye karin; do come_in "$reader" || [ "$reader" = karin ]; done
    floor_port=$(free_port)
    start_floor
    pages_to_measure >"$work/pages"
    echo "floor - /rows.xhtml" >>"$work/pages"
    # Rounds in turns until a round changes no page's smallest figure by more than three in a hundred, ten at most.
    for round in $(seq 10); do
        stable=yes
        while read -r name reader path; do
            if [ "$name" = floor ]; then now=$(cost "$floor" "http://localhost:$floor_port$path" "a=b"); else now=$(cost "$pid" "$site$path" "$(cookies_of "$reader")"); fi
            [ -s "$work/least.$name" ] && [ "$now" -ge "$(($(cat "$work/least.$name") * 97 / 100))" ] || stable=no
            [ -s "$work/least.$name" ] && [ "$now" -ge "$(cat "$work/least.$name")" ] || echo "$now" >"$work/least.$name"
        done <"$work/pages"
        [ "$round" -lt 4 ] || [ "$stable" = no ] || break
    done
    kill "$floor" 2>/dev/null; wait "$floor" 2>/dev/null || true
    stop_server
    start "Second start, with every statement written down" env JAVA_TOOL_OPTIONS=-Dderby.language.logStatementText=true
    echo "Processor time a request after $round rounds of 200, beside the plain page's; statements on Derby:"
    while read -r name reader path; do
        [ "$name" != floor ] || continue
        curl -s -b "$work/$reader.jar" -o /dev/null "$site$path"
        : >"$work/besked/data/log/derby.log"
        curl -s -b "$work/$reader.jar" -o /dev/null "$site$path"
        measured=("$(cat "$work/least.$name")" "$(cat "$work/least.floor")" "$(grep -c 'http-thread-pool.*Executing prepared' "$work/besked/data/log/derby.log" || true)")
        awk -v name="$name" -v us="${measured[0]}" -v floor="${measured[1]}" -v statements="${measured[2]}" \
            'BEGIN { printf "  %-10s %5.1f ms, %.1f times %.1f ms, %d statements\n", name, us / 1000, us / floor, floor / 1000, statements }'
    done <"$work/pages"
}
