#!/bin/sh
# In: the data folder and a work folder. Out: the files in src/language/models.
set -eu
data=$1
work=$2
here=$(cd "$(dirname "$0")" && pwd)
models=$here/../src/language/models
mkdir -p "$work"
cd "$here/.."
# First, since the sentences of the next steps are cut with it.
npx tsx training/boundary-examples.ts "$data" > "$work/boundaries.tsv"
python3 training/sentence_boundaries.py "$work/boundaries.tsv" "$models/boundaries.json"
npx tsx training/sentences.ts "$data" > "$work/sentences.jsonl"
npx tsx training/gazetteer.ts > "$work/gazetteer.json"
# Without these the allocator hands gradients back to the system at every step.
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000
python3 training/train.py "$data" "$work" --epochs 24 --hidden 160 --seed 20
python3 training/export.py "$data" "$work" "$models"
npx tsx training/compare.ts "$data" > "$work/readings.jsonl"
python3 training/compare.py "$work"
