# Sourced by bin/run. Watches a start from beside it, says when Besked is ready, and ends a start that failed.
# Payara Micro goes on running, and prints that it is ready, when the application could not be deployed.

# A server that was killed a moment ago still holds its port for a moment.
port_is_free() {
    local try
    for try in 1 2 3 4 5; do
        (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || return 0
        sleep 0.3
    done
    return 1
}

# The status code and the body that /health/ready answers, in one line; nothing while nobody answers.
readiness() {
    {
        exec 3<>"/dev/tcp/127.0.0.1/$1"
        printf 'GET /health/ready HTTP/1.0\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" >&3
        timeout 10 cat <&3 | tr -d '\r\n'
        exec 3>&-
    } 2>/dev/null || true
}

# Whether our own check says so: a 200 alone may be another program's, or the server's before our check is among those it asks.
is_ready() {
    case "$1" in HTTP/1.?" 200"*'"name":"besked","status":"UP"'*) return 0 ;; esac
    return 1
}

# watch_start PID PORT LOGS...: returns when Besked is ready; else prints the cause and ends the process.
watch_start() {
    # A first start has taken more than four minutes on a machine that did much else.
    local pid=$1 port=$2 answer until=$((SECONDS + 900))
    shift 2
    trap 'exit 0' INT TERM
    while kill -0 "$pid" 2>/dev/null; do
        answer=$(readiness "$port")
        if is_ready "$answer"; then
            echo "Besked is ready: http://localhost:$port/"
            return 0
        fi
        if [ $SECONDS -gt $until ] || has_no_application "$answer" "$@"; then
            show_cause "$@"
            end_process "$pid"
            return 1
        fi
        sleep 0.2
    done
    # A start that was stopped on purpose isn't a failure.
    cat "$@" 2>/dev/null | grep -aq 'Shutdown procedure finished' || show_cause "$@"
}

# The server has gone through its start, and no application came of it.
has_no_application() {
    local answer=$1
    shift
    cat "$@" 2>/dev/null | grep -aq 'Payara Micro .* ready in' || return 1
    case "$answer" in *"No Application deployed"*) return 0 ;; esac
    cat "$@" 2>/dev/null | grep -aq 'Exception while loading the app'
}

# Our own sentence in the log, which says what is missing; else the innermost cause, and else the last grave line.
show_cause() {
    local cause
    cause=$(cat "$@" 2>/dev/null | grep -a '^Caused by: java.lang.IllegalStateException: ' | tail -n 1) || true
    [ -n "$cause" ] || cause=$(cat "$@" 2>/dev/null | grep -a '^Caused by: ' | tail -n 1) || true
    cause=$(printf '%s' "$cause" | sed 's/^Caused by: //; s/^[A-Za-z0-9_.$]*\(Exception\|Error\): //')
    [ -n "$cause" ] || cause=$(cat "$@" 2>/dev/null | grep -a 'Z SEVERE ' | tail -n 1 | sed 's/^.*Z SEVERE [^ ]* //') || true
    say "Besked did not start: $(printf '%s' "${cause:-the server ended before it was ready.}" | cut -c 1-600)"
    say "The whole story is in $1"
}

# Asks, waits ten seconds, then insists.
end_process() {
    kill -TERM "$1" 2>/dev/null || return 0
    for _ in $(seq 100); do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL "$1" 2>/dev/null || true
}
