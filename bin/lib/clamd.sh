# Sourced by bin/test. A virus scanner for one test run: Debian's clamd in a folder of its own, on a port of its own, thrown
# away afterwards. Debian packs no signatures and the tests use no network, so it knows one thing only: the EICAR test body.

clamd_program() { command -v clamd || { [ ! -x /usr/sbin/clamd ] || echo /usr/sbin/clamd; }; }

# Makes the folder $1 ready for a clamd on the port $2. Started by root, it becomes the user that Debian's package makes.
prepare_clamd() {
    local folder=$1 port=$2
    mkdir -p "$folder/signatures" "$folder/scratch"
    cp "$root/portal-ejb/src/test/resources/clamav/besked-test.ndb" "$folder/signatures/"
    {
        printf '%s\n' 'Foreground yes' 'TCPAddr 127.0.0.1' "TCPSocket $port" \
            "DatabaseDirectory $folder/signatures" "TemporaryDirectory $folder/scratch" \
            'StreamMaxLength 26M' 'AlertExceedsMax yes' 'AlertEncrypted yes' 'ExtendedDetectionInfo yes'
        [ "$(id -u)" != 0 ] || echo 'User clamav'
    } >"$folder/clamd.conf"
    chmod 755 "$folder"
    [ "$(id -u)" != 0 ] || chown -R clamav: "$folder"
}

clamd_answers() {
    local answer=
    { exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'nPING\n' >&3 && read -r -t 2 answer <&3; } 2>/dev/null
    exec 3>&-
    [ "$answer" = PONG ]
}

# Sets and exports BESKED_TEST_CLAMD.
start_clamd() {
    local port tries=0
    port=$(free_port)
    clamd_folder=$(mktemp -d "${TMPDIR:-/tmp}/besked-clamd.XXXXXX")
    prepare_clamd "$clamd_folder" "$port"
    "$(clamd_program)" --config-file="$clamd_folder/clamd.conf" </dev/null >"$root/target/clamd.log" 2>&1 &
    clamd_process=$!
    disown
    until clamd_answers "$port"; do
        tries=$((tries + 1))
        kill -0 "$clamd_process" 2>/dev/null && [ "$tries" -lt 150 ] || {
            tail -n 5 "$root/target/clamd.log" >&2
            stop_with "ClamAV did not start; see target/clamd.log."
        }
        sleep 0.2
    done
    export BESKED_TEST_CLAMD="127.0.0.1:$port"
    # Should this run be killed the hard way, the scanner still goes with it.
    (
        trap '' INT TERM
        while kill -0 $$ 2>/dev/null; do sleep 3; done
        [ ! -d "$clamd_folder" ] || stop_clamd
    ) </dev/null >/dev/null 2>&1 &
    disown
}

stop_clamd() {
    [ -n "${clamd_folder:-}" ] && [ -d "$clamd_folder" ] || return 0
    kill -KILL "${clamd_process:-}" 2>/dev/null || true
    rm -rf "$clamd_folder"
}
