"""Sends the shop's mails. DELIBERATELY VULNERABLE: never deploy it."""
import subprocess
import sys

import jinja2
import requests
import yaml


def load_campaign(path):
    with open(path, encoding="utf-8") as stream:
        # WEAKNESS (CWE-502): a campaign file can make any Python object.
        return yaml.load(stream, Loader=yaml.Loader)


def render(name, customer):
    # WEAKNESS (CWE-79): mails are HTML, but nothing is escaped.
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader("templates"))
    return environment.get_template(name).render(customer=customer)


def send(address, text):
    # WEAKNESS (CWE-78): the address becomes part of a shell command.
    subprocess.run("mail -s Shop " + address, shell=True, input=text.encode(), check=False)


def report(endpoint, count):
    requests.post(endpoint, json={"sent": count}, timeout=10)


def main():
    campaign = load_campaign(sys.argv[1])
    for customer in campaign["customers"]:
        send(customer["address"], render(campaign["template"], customer))
    report(campaign["report_to"], len(campaign["customers"]))


if __name__ == "__main__":
    main()
