#!/usr/bin/env bash
# Usage: dependencies_are_installed_once.sh INSTALL_SCRIPT
# Runs the script against stand-ins for dpkg-query, apt-get, id and sudo: it installs what is
# missing, as root or through sudo, and asks apt for nothing when all is there.
set -euo pipefail

script=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
export CALLS="$folder/calls"

# Answers for every package but those of $ABSENT (unknown) and $REMOVED (settings kept).
cat >"$folder/bin/dpkg-query" <<'EOS'
#!/usr/bin/env bash
status=0
for package in "${@:4}"; do
    if [[ " $ABSENT " == *" $package "* ]]; then
        status=1
    elif [[ " $REMOVED " == *" $package "* ]]; then
        echo "$package config-files"
    else
        echo "$package installed"
    fi
done
exit "$status"
EOS
cat >"$folder/bin/apt-get" <<'EOS'
#!/usr/bin/env bash
echo "apt-get $*" >>"$CALLS"
EOS
cat >"$folder/bin/sudo" <<'EOS'
#!/usr/bin/env bash
echo "sudo" >>"$CALLS"
"$@"
EOS
cat >"$folder/bin/id" <<'EOS'
#!/usr/bin/env bash
echo "$USER_NUMBER"
EOS
chmod +x "$folder"/bin/*
export PATH="$folder/bin:$PATH"

# expect CASE USER_NUMBER ABSENT REMOVED CALLS: what the script asks of sudo and apt-get.
expect() {
    : >"$CALLS"
    USER_NUMBER=$2 ABSENT=$3 REMOVED=$4 bash "$script" >/dev/null
    local calls
    calls=$(sed -E 's/ -o [^ ]+//; s/ --[a-z-]+//g' "$CALLS")
    if [ "$calls" != "$5" ]; then
        printf '%s\nexpected:\n%s\ngot:\n%s\n' "$1" "$5" "$calls"
        exit 1
    fi
}

expect 'all is there' 0 '' '' ''
expect 'all is there, for a user without rights' 1000 '' '' ''
expect 'an unknown and a removed package, as root' 0 'qpdf' 'libspdlog-dev' \
    $'apt-get update\napt-get install libspdlog-dev qpdf'
expect 'a missing package, as a user' 1000 'cmake' '' \
    $'sudo\napt-get update\nsudo\napt-get install cmake'
