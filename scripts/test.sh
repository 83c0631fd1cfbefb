#!/usr/bin/env bash
# Usage: scripts/test.sh [--quick | dev | asan | tidy | format | scripts]...
# Installs what is missing, builds, and runs the checks of the project (format, scripts, asan, tidy), or those named:
#   asan     the tests, under the address and undefined-behaviour sanitizers
#   dev      the tests as developers build them, faster (also --quick); asan covers them
#   tidy     clang-tidy on the sources of app, core and ui, with the flags of the preset asan
#   format   clang-format on all C++ files
#   scripts  shellcheck on all scripts
# The last line counts the tests and checks: "N passed, N failed". The exit status is 1 when one failed.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

passed=0
failed=0
skipped=0
failures=()

usage() {
    sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

# fail COUNT WHAT: notes failures.
fail() {
    failed=$((failed + $1))
    failures+=("$2")
}

# check NAME COMMAND...: one check, passed when the command succeeds.
check() {
    local name=$1 start=$SECONDS
    shift
    echo "== $name"
    if "$@"; then
        passed=$((passed + 1))
    else
        fail 1 "$name"
    fi
    echo "== $name: $((SECONDS - start)) s"
}

build() {
    cmake --preset "$1" >/dev/null && cmake --build --preset "$1" -- -k 0
}

# How many lines of FILE match PATTERN; 0 without FILE.
count() {
    if [ -f "$2" ]; then grep -cE "$1" "$2" || true; else echo 0; fi
}

# run_tests PRESET [CTEST OPTIONS...]: builds the preset, then counts each of its tests.
run_tests() {
    local preset=$1 report=$PWD/build/$1/tests.xml start=$SECONDS status=0 total good left_out bad
    shift
    echo "== build $preset"
    if ! build "$preset"; then
        fail 1 "build $preset: its tests did not run"
        return 0
    fi
    echo "== build $preset: $((SECONDS - start)) s"

    start=$SECONDS
    rm -f "$report"
    ctest --preset "$preset" --parallel "$(nproc)" --output-junit "$report" "$@" || status=$?
    echo "== tests $preset: $((SECONDS - start)) s"
    total=$(count '^\s*<testcase ' "$report")
    good=$(count '^\s*<testcase .* status="run"' "$report")
    left_out=$(count '^\s*<testcase .* status="disabled"|^\s*<skipped message="SKIP_' "$report")
    # The rest failed, or never started.
    bad=$((total - good - left_out))
    passed=$((passed + good))
    skipped=$((skipped + left_out))
    [ "$bad" -eq 0 ] || fail "$bad" "tests $preset: $bad"
    [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || fail 1 "tests $preset: ctest stopped with status $status"
}

stage_dev() { run_tests dev; }
stage_asan() { run_tests asan; }
stage_tidy() {
    # clang-tidy reads the flags.
    if ! cmake --preset asan >/dev/null; then
        fail 1 'clang-tidy: the preset asan could not be configured'
        return 0
    fi
    check clang-tidy scripts/check-tidy.sh --preset asan
}
stage_format() { check clang-format scripts/check-format.sh; }
stage_scripts() {
    local scripts
    mapfile -t scripts < <(find .ci scripts tests/structure -type f \( -name '*.sh' -o -path '.ci/*' \))
    check shellcheck shellcheck "${scripts[@]}"
}

stages=()
for argument in "$@"; do
    case "$argument" in
    --quick) stages+=(dev) ;;
    dev | asan | tidy | format | scripts) stages+=("$argument") ;;
    --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
done
[ "${#stages[@]}" -gt 0 ] || stages=(format scripts asan tidy)

if ! scripts/install-dependencies.sh; then
    echo 'Stopped: the packages above could not be installed; nothing was built or tested.' >&2
    exit 1
fi
for stage in "${stages[@]}"; do
    "stage_$stage"
done

[ "$skipped" -eq 0 ] || echo "$skipped skipped (the reason is in the output above)"
for failure in "${failures[@]}"; do
    echo "failed: $failure"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
