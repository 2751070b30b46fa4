# Sourced by bin/run. The data folder: db/ is what is saved, keys/ opens the papers in it (papers/ has
# those that lie outside it), server/ is made anew at each start, log/ has the logs.
# Everything here can be cut off at any moment and started again.

# Takes the folder $1 for this process, and sets data to its full name. The lock ends with the process that holds it.
open_data_folder() {
    [[ "$1" != *[\;\'\"]* ]] || stop_with "The name of the data folder may not hold quotation marks or semicolons: $1"
    mkdir -p "$1/log" 2>/dev/null || stop_with "The folder $1 can't be made; choose another with --data."
    data=$(cd "$1" && pwd)
    [ -w "$data" ] || stop_with "The folder $data can't be written to; choose another with --data."
    exec {lock}>>"$data/.lock"
    # What a killed start had begun may still be ending; a server that runs does not end.
    if ! flock -w 2 "$lock"; then
        local holder
        holder=$(tail -n 1 "$data/.lock")
        if kill -0 "$holder" 2>/dev/null || ! flock -w 30 "$lock"; then
            stop_with "Besked is already running with the data in $data (process $holder); stop it first, or choose another folder with --data."
        fi
    fi
    { echo $$ >"$data/.lock"; } 2>/dev/null || stop_with "The disk under $data is full, or can't be written to."
    rm -rf "$data"/db.creating.* "$data"/db.thrown.* "$data/server"
}

throw_away_saved_data() {
    [ ! -d "$data/db" ] || mv "$data/db" "$data/db.thrown.$$"
    rm -rf "$data/db.thrown.$$"
    # Without the database nobody knows what these files are; with another database they are what it needs.
    [ -n "${BESKED_DB_CLASS:-}" ] || rm -rf "$data/papers" "$data/keys"
}

# Derby needs several steps to make a database. They happen under another name, so that db/ is whole whenever it is there.
create_database() {
    [ ! -d "$data/db" ] || return 0
    local creating="$data/db.creating.$$" jars=("$root"/portal-web/target/server/derby*.jar)
    local path
    path=$(IFS=:; echo "${jars[*]}")
    # Derby answers a shutdown that went well with an exception; db.lck is there as long as the database is open.
    printf "connect 'jdbc:derby:%s;create=true';\nconnect 'jdbc:derby:%s;shutdown=true';\nexit;\n" "$creating" "$creating" |
        "$JAVA_HOME/bin/java" -cp "$path" -XX:TieredStopAtLevel=1 -Duser.timezone=UTC \
            -Dderby.stream.error.file="$data/log/derby.log" org.apache.derby.tools.ij >"$data/log/create.log" 2>&1 || true
    if [ ! -f "$creating/service.properties" ] || [ -f "$creating/db.lck" ]; then
        stop_with "The database could not be created; see $data/log/create.log."
    fi
    sync "$creating/service.properties"
    mv -T "$creating" "$data/db"
}

# The server writes beside its own jars, so each start gets its own folder of them: links where the disk allows it.
lay_out_server() {
    cp -al "$server" "$data/server" 2>/dev/null || { rm -rf "$data/server"; copy "$server" "$data/server"; }
    rm -rf "$data/server/config"
    copy "$server/config" "$data/server/config"
    mkdir -p "$data/server/tmp" || stop_with "The disk under $data is full, or can't be written to."
}

# What can't be copied is said once, not file by file.
copy() { cp -a "$1" "$2" 2>/dev/null || stop_with "The disk under $data is full, or can't be written to."; }
