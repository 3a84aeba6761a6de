"""Reads a GraphML file with NetworkX and with igraph, and prints what each found as JSON."""

import json
import math
import sys

import igraph
import networkx


def present(attributes):
    """Drops what igraph fills in where a value is absent: NaN for numbers, '' for strings."""
    return {
        name: value
        for name, value in attributes.items()
        if name != "id" and value != "" and not (isinstance(value, float) and math.isnan(value))
    }


def igraph_id(value):
    """igraph 0.10 leaves an ampersand of an id, though not of other text, as a reference."""
    return value.replace("&#38;", "&")


def with_networkx(path):
    graph = networkx.read_graphml(path, force_multigraph=True)
    return {
        "directed": graph.is_directed(),
        "nodes": [{"key": key, "attributes": data} for key, data in graph.nodes(data=True)],
        "edges": [
            {"key": key, "source": source, "target": target, "attributes": present(data)}
            for source, target, key, data in graph.edges(keys=True, data=True)
        ],
    }


def with_igraph(path):
    graph = igraph.Graph.Read_GraphML(path)
    ids = [igraph_id(v["id"]) for v in graph.vs]
    return {
        "directed": graph.is_directed(),
        "nodes": [{"key": ids[v.index], "attributes": present(v.attributes())} for v in graph.vs],
        "edges": [
            {
                "key": igraph_id(e["id"]),
                "source": ids[e.source],
                "target": ids[e.target],
                "attributes": present(e.attributes()),
            }
            for e in graph.es
        ],
    }


if __name__ == "__main__":
    path = sys.argv[1]
    json.dump({"networkx": with_networkx(path), "igraph": with_igraph(path)}, sys.stdout)
