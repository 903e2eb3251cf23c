#!/usr/bin/env bash
# Makes the samples in files/ anew from files/roster.fods, with LibreOffice (libreoffice-calc), which
# the tests do not need themselves: libreofficefiles.sh
set -euo pipefail
cd "$(dirname "$0")/files"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for format in xlsx xls ods html; do
    soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$format" roster.fods
done
