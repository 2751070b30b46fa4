# Sourced by bin/bench. What papers cost: slow senders beside everybody else, and fifty large files at once.

people=(amina olof maria ahmed johan fatima tesfaye nadia henrik ingrid yusuf leila)

# The hidden fields of the first form of the page in the file $1 that holds the text $2, as curl takes them.
hidden_fields() {
    tr '\n' ' ' <"$1" | grep -o '<form[^>]*>.*' | sed 's/<\/form>/\n/g' | grep -m 1 -- "$2" |
        grep -o '<input type="hidden"[^>]*>' | sed -n 's/.* name="\([^"]*\)".* value="\([^"]*\)".*/\1=\2/p'
}

# Signs $1 in and opens their month; cookies go to $work/$1.jar, the upload form's proof to $work/$1.csrf.
come_in() {
    local page="$work/page" fields=() field
    curl -s -b "$work/$1.jar" -c "$work/$1.jar" -o "$page" "$site/sv/demo"
    while read -r field; do fields+=(--data-urlencode "$field"); done < <(hidden_fields "$page" "value=\"$1\"")
    curl -s -b "$work/$1.jar" -c "$work/$1.jar" -H "Origin: $site" -o /dev/null "${fields[@]}" --data-urlencode "do=$1" "$site/sv/demo"
    curl -s -b "$work/$1.jar" -c "$work/$1.jar" -o /dev/null "$site/sv/apply/2026-12/contact"
    curl -s -b "$work/$1.jar" -c "$work/$1.jar" -o "$page" "$site/sv/apply/2026-12/upload?for=month&step=contact"
    tr '\n' ' ' <"$page" | grep -o '<form[^>]*multipart.*' | grep -o 'name="csrf" value="[^"]*"' | head -n 1 | cut -d '"' -f 4 >"$work/$1.csrf"
    [ -s "$work/$1.csrf" ]
}

# send PERSON FILE WORDS...: posts one file as the upload page does; prints the address that it led to.
send() {
    local person=$1 file=$2; shift 2
    curl -s "$@" -b "$work/$person.jar" -H "Origin: $site" -H 'Expect:' -o /dev/null -w '%{redirect_url}\n' \
        -F "csrf=$(cat "$work/$person.csrf")" -F "file=@$file;type=image/jpeg" "$site/papers/sent/sv/2026-12?for=month"
}

# Fifty people open their month every second or so, twenty times; prints 50th and 95th percentile in ms.
normal_users() {
    local user users=()
    rm -f "$work"/times.*
    for user in $(seq 50); do
        (
            person=${came[user % ${#came[@]}]}
            sleep "0.$((user * 19 % 100))"
            for _ in $(seq 20); do
                curl -s -b "$work/$person.jar" -o /dev/null -w '%{time_total} %{http_code}\n' "$site/sv/my/2026-12" >>"$work/times.$user"
                sleep 1
            done
        ) &
        users+=($!)
    done
    wait "${users[@]}"
    cat "$work"/times.* | awk '$2 != 200 { bad++ } END { if (bad) print "  not answered well: " bad > "/dev/stderr" }'
    cat "$work"/times.* | awk '{ print $1 * 1000 }' | sort -n | awk '{ t[NR] = $1 } END { printf "%d requests, p50 %d ms, p95 %d ms\n", NR, t[int(NR / 2)], t[int(NR * 0.95)] }'
}

# The largest use of the heap after a collection that the log $1 tells of, in MB, from line $2 on.
heap_after_collections() {
    tail -n "+$2" "$1" | grep -o '[0-9]*M->[0-9]*M' | sed 's/.*->//; s/M//' | sort -n | tail -n 1
}

bench_papers() {
    local person file
    find_jdk
    site="http://localhost:$port"
    start "Fresh clone to ready" env JAVA_TOOL_OPTIONS="-Xlog:gc:file=$work/gc.log"
    came=()
    mkdir "$work/first" "$work/small" "$work/large"
    "$JAVA_HOME/bin/java" "$root/bin/lib/Photos.java" "$work/first" 1 100000
    "$JAVA_HOME/bin/java" "$root/bin/lib/Photos.java" "$work/small" 250 1000000
    "$JAVA_HOME/bin/java" "$root/bin/lib/Photos.java" "$work/large" 50 10000000
    for person in "${people[@]}"; do
        if come_in "$person"; then
            case "$(send "$person" "$work/first/1.jpg")" in *received=1*) came+=("$person") ;; esac
        fi
    done
    echo "People who can send for December: ${#came[@]}"

    echo "Normal users alone, warming up: $(normal_users)"
    echo "50 normal users alone: $(normal_users)"
    local slow=()
    for file in $(seq 250); do
        send "${came[file % ${#came[@]}]}" "$work/small/$file.jpg" --limit-rate 4k >"$work/slow.$file" 2>/dev/null &
        slow+=($!)
    done
    sleep 10
    echo "Slow senders on the line: $(ss -H -tn state established "( dport = :$port )" | wc -l)"
    echo "50 normal users beside 250 slow senders (4 kB/s each): $(normal_users)"
    echo "Slow senders still on the line: $(ss -H -tn state established "( dport = :$port )" | wc -l); all are cut off now"
    pkill -P "$(IFS=,; echo "${slow[*]}")" curl 2>/dev/null || true
    wait "${slow[@]}" 2>/dev/null || true
    sleep 5
    echo "Folders that they left where files come in: $(find "$work/besked/data/server/tmp" -maxdepth 1 -name 'besked-paper-*' | wc -l)"

    sleep 5
    local before from
    before=$(heap_after_collections "$work/gc.log" 1)
    from=$(($(wc -l <"$work/gc.log") + 1))
    local begun=$SECONDS sending=()
    for file in $(seq 50); do
        send "${came[file % ${#came[@]}]}" "$work/large/$file.jpg" >"$work/large.$file" &
        sending+=($!)
    done
    wait "${sending[@]}"
    echo "50 files of 10 MB at once: $(cat "$work"/large.[0-9]* | grep -c 'received=1' || true) received in $((SECONDS - begun)) s;" \
        "heap after collections before $before MB at most, while they came in $(heap_after_collections "$work/gc.log" "$from") MB at most;" \
        "heap ever in use $(grep -o '[0-9]*M->' "$work/gc.log" | tr -d 'M>-' | sort -n | tail -n 1) MB"
    sed -n 's/.*refused=\([^ ]*\).*/  refused: \1/p' "$work"/large.[0-9]* | sort | uniq -c
    stop_server
}
