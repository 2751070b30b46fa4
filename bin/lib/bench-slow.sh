# Sourced by bin/bench. Clients that are slow, 250 of each kind, beside normal users.

# slow_clients COUNT REQUEST: opens so many lines, sends the unfinished request over each, a byte more every ten seconds, and reads
# nothing; prints how many were opened.
slow_clients() {
    local count=$1 request=$2 lines=() line opened=0
    while [ "$opened" -lt "$count" ] && { exec {line}<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null; do
        printf '%b' "$request" >&"$line"
        lines+=("$line")
        opened=$((opened + 1))
    done
    echo "$opened" >"$work/opened"
    trap '' PIPE
    while sleep 10; do
        for line in "${lines[@]}"; do printf a >&"$line" || true; done 2>/dev/null
    done
}

# beside KIND REQUEST: fifty normal users alone, and at once afterwards beside 250 of that kind: the machine may do other things too.
beside() {
    local slow alone beside
    alone=$(normal_users)
    rm -f "$work/opened"
    slow_clients 250 "$2" &
    slow=$!
    until [ -s "$work/opened" ]; do sleep 0.2; done
    beside=$(normal_users)
    kill "$slow"
    wait "$slow" 2>/dev/null || true
    echo "Beside $(cat "$work/opened") slow $1: $beside; alone $alone;" \
        "p95 times $(echo "${beside##*p95 } ${alone##*p95 }" | awk '{ printf "%.1f", $1 / $3 }')"
}

bench_slow() {
    local person readers="" host="Host: localhost:$port\r\n" form="Content-Type: application/x-www-form-urlencoded\r\n"
    site="http://localhost:$port"
    came=()
    start "Fresh clone to ready" env
    for person in "${people[@]}"; do ! come_in "$person" || came+=("$person"); done
    echo "Normal users alone, warming up: $(normal_users)"
    beside "bodies" "POST /sv/trial-calculation HTTP/1.1\r\n$host${form}Content-Length: 1000\r\n\r\na"
    beside "bodies to another spelling" "POST /%70apers/states/sv/2026-12 HTTP/1.1\r\n$host${form}Content-Length: 1000\r\n\r\na"
    beside "heads" "GET /sv/ HTTP/1.1\r\n${host}X-A: "
    # Forty answers of 12 KB each, more than the kernel takes for somebody who reads nothing.
    for _ in {1..40}; do readers+="GET /openapi.yaml HTTP/1.1\r\n$host\r\n"; done
    beside "readers" "$readers"
    stop_server
}
