"""In: model.pt. Out: the model file that src/language/model-file.ts reads, and the lemma rules.

Usage: python export.py DATA WORK OUT [--model NAME]. Matrices become int8 with a scale for each row.
"""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

from data import NAME_TAGS, read_conllu
from lemmas import learn_rules
from model import Config, Reader


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--model", default="model.pt")
    options = parser.parse_args()
    stored = torch.load(options.work / options.model, weights_only=False)
    labels = stored["labels"]
    model = load_model(stored)
    header = {
        "labels": {
            "upos": labels.upos, "xpos": labels.xpos, "deprels": labels.deprels, "nameTags": NAME_TAGS,
        },
        "places": {kind: "\n".join(names) for kind, names in labels.gazetteer.lists.items()},
        "words": "\n".join(stored["words"]),
    }  # fmt: skip
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "reader.bin").write_bytes(pack(header, tensors(model)))
    examples = read_conllu(options.data / "ud/en_ewt.train.conllu", "ewt")
    examples += read_conllu(options.data / "ud/en_gum_open.train.conllu", "gum")
    irregular = Path(__file__).with_name("irregular-verbs.txt").read_text().split("\n")
    rules = learn_rules(examples, irregular, labels.gazetteer.lists["people"])
    (options.out / "lemmas.json").write_text(
        json.dumps(rules, ensure_ascii=False, sort_keys=True, indent=0) + "\n"
    )


def load_model(stored) -> Reader:
    Config.hidden = stored["hidden"]
    labels = stored["labels"]
    shape = stored["state"]["fixed"].shape
    model = Reader(torch.zeros(shape), len(labels.upos), len(labels.xpos), len(labels.deprels))
    model.load_state_dict(stored["state"])
    return model.eval()


@torch.no_grad()
def tensors(model: Reader) -> dict[str, np.ndarray]:
    """What run time needs, by name; matrices have one row for each output."""
    result = {
        "word": word_table(model),
        "prefix": model.prefix.weight,
        "suffix": model.suffix.weight,
        "ngram": model.ngram.weight,
        "shape": model.shape.weight,
        "place": model.place.weight,
    }
    for layer, lstm in (("1", model.lstm1), ("2", model.lstm2)):
        for side, ending in (("forward", ""), ("backward", "_reverse")):
            get = lambda name: getattr(lstm, f"{name}_l0{ending}")  # noqa: E731
            result[f"lstm{layer}.{side}.input"] = get("weight_ih")
            result[f"lstm{layer}.{side}.recurrent"] = get("weight_hh")
            result[f"lstm{layer}.{side}.bias"] = get("bias_ih") + get("bias_hh")
    parts = [model.upos, model.xpos, model.arc_head, model.arc_dependent, model.relation_head,
             model.relation_dependent, model.name_hidden]  # fmt: skip
    bias = torch.cat([part.bias for part in parts])
    bias[-model.config.name :] += model.name_source.weight[0]
    result["heads"] = torch.cat([part.weight for part in parts])
    result["heads.bias"] = bias
    result["arc"], result["arc.bias"] = model.arc.weight.T, model.arc.bias
    result["root.arc"] = torch.relu(model.arc_head(model.root))
    result["root.relation"] = model.relation_head(model.root)
    result["relation"], result["relation.bias"] = model.relation.weight, model.relation.bias
    result["name"], result["name.bias"] = model.name.weight, model.name.bias
    result["name.transition"] = model.crf.transition.reshape(-1)
    return {name: tensor.detach().numpy().astype(np.float32) for name, tensor in result.items()}


def word_table(model: Reader) -> torch.Tensor:
    """GloVe's vectors, those of common words moved by training."""
    table = model.fixed.clone()
    table[: len(model.delta.weight)] += model.delta.weight
    return table


def pack(header: dict, arrays: dict[str, np.ndarray]) -> bytes:
    entries, blocks, offset = [], [], 0
    for name, array in arrays.items():
        entries.append({"name": name, "shape": list(array.shape), "offset": offset})
        block = quantised(array) if array.ndim == 2 else array.astype("<f4").tobytes()
        block += b"\0" * (-len(block) % 4)
        blocks.append(block)
        offset += len(block)
    text = json.dumps({**header, "tensors": entries}, ensure_ascii=False).encode()
    text += b" " * (-len(text) % 4)
    return b"RPT1" + struct.pack("<I", len(text)) + text + b"".join(blocks)


def quantised(matrix: np.ndarray) -> bytes:
    scales = np.abs(matrix).max(1) / 127
    rows = np.rint(matrix / np.where(scales == 0, 1, scales)[:, None]).astype(np.int8)
    return scales.astype("<f4").tobytes() + rows.tobytes()


if __name__ == "__main__":
    main()
